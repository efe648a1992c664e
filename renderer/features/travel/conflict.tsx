import { useTranslation } from 'react-i18next';
import type { Kept } from '#core/travel/merge-field.ts';
import type { TravelChange } from '#core/travel/merge-travel.ts';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import styles from './travel.module.css';
import { useFieldName, useValueWords } from './value-words.ts';

type Props = {
  readonly change: TravelChange;
  /** `null`: nothing is chosen yet. */
  readonly kept: Kept | null;
  readonly onKeep: (kept: Kept) => void;
};

/** What was changed at home and on the way alike, side by side, and which of it is kept. */
export function Conflict({ change, kept, onKeep }: Props) {
  const { t } = useTranslation('travel');
  const field = useFieldName()(change.field);
  const sides: readonly Kept[] = change.mayKeepBoth
    ? ['home', 'travel', 'both']
    : ['home', 'travel'];
  return (
    <li className={styles.change}>
      {field === '' ? null : <p className={styles.field}>{field}</p>}
      <div className={styles.sides}>
        <Side title={t('home.atHome')} value={change.home} />
        <Side title={t('home.onTheWay')} value={change.travel} />
      </div>
      <RadioChoice
        label={t('home.keep')}
        about={t('home.keepOf', { name: `${change.name} ${field}`.trim() })}
        value={kept}
        options={sides.map((id) => ({ id, name: t(`home.kept.${id}`) }))}
        onChange={onKeep}
      />
    </li>
  );
}

function Side({ title, value }: { readonly title: string; readonly value: unknown }) {
  const { t } = useTranslation('travel');
  const words = useValueWords()(value);
  const nothing = value === undefined ? 'home.gone' : 'home.blank';
  return (
    <div className={styles.side}>
      <span className={styles.soft}>{title}</span>
      <p className={styles.value}>{words === '' ? <em>{t(nothing)}</em> : words}</p>
    </div>
  );
}

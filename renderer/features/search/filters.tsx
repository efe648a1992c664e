import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntryKind } from '#core/search/entry.ts';
import { useAppeal } from '../../state/library.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { TextField } from '../../ui/field.tsx';
import styles from './filters.module.css';
import { clearFilters, isDate, isFiltered, useSearchStore, want } from './search-store.ts';

/** What the results can be narrowed by, each with how many there are of it. */
export function Filters() {
  const { t } = useTranslation('search');
  const { countries, themes } = useAppeal();
  const wanted = useSearchStore((state) => state.wanted);
  const counts = useSearchStore(({ found }) => found?.counts);
  return (
    <Foldable>
      <Facet
        title={t('filters.kinds')}
        options={EntryKind.options.map((id) => ({ id, name: t(`kinds.${id}`) }))}
        chosen={wanted.kinds}
        counts={counts?.kinds}
        onChange={(kinds) => want({ kinds })}
      />
      <Facet
        title={t('filters.countries')}
        options={countries.map(({ code, name }) => ({ id: code, name }))}
        chosen={wanted.countries}
        counts={counts?.countries}
        onChange={(chosen) => want({ countries: chosen })}
      />
      <Facet
        title={t('filters.themeIds')}
        options={themes.map(({ id, heading }) => ({ id, name: heading }))}
        chosen={wanted.themeIds}
        counts={counts?.themeIds}
        onChange={(themeIds) => want({ themeIds })}
      />
      <Dates />
      {isFiltered(wanted) ? <Button onPress={clearFilters}>{t('filters.clear')}</Button> : null}
    </Foldable>
  );
}

/** Where there is no room beside the results, the filters are folded away behind a button. */
function Foldable({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('search');
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-label={t('filters.title')}>
      <div className={styles.toggle}>
        <Button aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          <SlidersHorizontal aria-hidden size={16} />
          {t('filters.title')}
        </Button>
      </div>
      <div className={`${styles.filters} ${isOpen ? styles.open : ''}`}>{children}</div>
    </section>
  );
}

type FacetProps<T extends string> = {
  readonly title: string;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly chosen: readonly T[];
  readonly counts: Readonly<Record<string, number>> | undefined;
  readonly onChange: (chosen: readonly T[]) => void;
};

function Facet<T extends string>({ title, options, chosen, counts, onChange }: FacetProps<T>) {
  const heading = useId();
  return (
    <fieldset className={styles.facet} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {options.map(({ id, name }) => (
        <Checkbox
          key={id}
          isSelected={chosen.includes(id)}
          onChange={(isOn) =>
            onChange(isOn ? [...chosen, id] : chosen.filter((other) => other !== id))
          }
        >
          <span className={styles.option}>
            {name} <span className={styles.count}>{counts ? (counts[id] ?? 0) : ''}</span>
          </span>
        </Checkbox>
      ))}
    </fieldset>
  );
}

function Dates() {
  const { t } = useTranslation('search');
  const heading = useId();
  const { from, to } = useSearchStore((state) => state.wanted);
  const problem = (typed: string) => (isDate(typed) ? {} : { error: t('filters.notDate') });
  return (
    <fieldset className={styles.facet} aria-labelledby={heading}>
      <h2 id={heading}>{t('filters.dates')}</h2>
      <TextField
        label={t('filters.from')}
        value={from}
        onChange={(typed) => want({ from: typed })}
        placeholder={t('filters.example')}
        {...problem(from)}
      />
      <TextField
        label={t('filters.to')}
        value={to}
        onChange={(typed) => want({ to: typed })}
        placeholder={t('filters.example')}
        {...problem(to)}
      />
    </fieldset>
  );
}

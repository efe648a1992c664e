import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskId, CaseId, type ConcernId } from '#core/appeals/ids.ts';
import type { AskChoice } from '#core/asks/ask-choice.ts';
import type { Commitment } from '#core/commitments/commitment.ts';
import { useDraft } from '../../state/drafts.ts';
import { useAppeal } from '../../state/library.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { ConcernPicker } from '../letters/compose/concern-picker.tsx';
import { toggled } from '../letters/compose/toggle.ts';
import { Section } from '../settings/section.tsx';
import { ConcernLink } from '../shared/concern-link.tsx';
import { focusOn } from '../shared/focus-on.ts';
import styles from './commitments.module.css';
import { revise, reviseText } from './revise.ts';

type Props = { readonly commitment: Commitment };

/** Which ask it answers, and on what. */
export function AnswersSection({ commitment }: Props) {
  const { t } = useTranslation('commitments');
  const { cases } = useAppeal();
  const { id, caseId, ask } = commitment;
  return (
    <Section id="answers" title={t('answers.title')}>
      <AskField commitment={commitment} />
      {ask?.type === 'own' ? <OwnAsk commitment={commitment} text={ask.text} /> : null}
      <Concerns commitment={commitment} />
      <Select
        label={t('answers.case')}
        value={caseId ?? NONE}
        options={[
          { id: NONE, name: t('answers.noCase') },
          ...cases.map((one) => ({ id: String(one.id), name: one.name })),
        ]}
        onChange={(chosen) =>
          revise(id, () => ({
            field: 'caseId',
            value: chosen === NONE ? null : CaseId.parse(chosen),
          }))
        }
      />
    </Section>
  );
}

const NONE = '-none';
const OWN = '-own';

const choiceOf = (chosen: string): AskChoice | null => {
  if (chosen === NONE) return null;
  if (chosen === OWN) return { type: 'own', text: '' };
  return { type: 'library', askId: AskId.parse(chosen) };
};

function AskField({ commitment: { id, ask } }: Props) {
  const { t } = useTranslation('commitments');
  const { asks } = useAppeal();
  const library = asks.map((one) => ({ id: String(one.id), name: one.text }));
  const chosen = ask === null ? NONE : ask.type === 'own' ? OWN : String(ask.askId);
  const isGone = ask?.type === 'library' && !library.some((one) => one.id === ask.askId);
  return (
    <Select
      label={t('answers.ask')}
      value={chosen}
      options={[
        { id: NONE, name: t('answers.noAsk') },
        { id: OWN, name: t('answers.ownAsk') },
        ...(isGone ? [{ id: chosen, name: t('answers.gone') }] : []),
        ...library,
      ]}
      onChange={(next) => {
        if (next !== chosen) revise(id, () => ({ field: 'ask', value: choiceOf(next) }));
      }}
    />
  );
}

function OwnAsk({ commitment: { id }, text }: Props & { readonly text: string }) {
  const { t } = useTranslation('commitments');
  const draft = useDraft(text, (words) =>
    reviseText(id, 'ask', () => ({ field: 'ask', value: { type: 'own', text: words } })),
  );
  return (
    <TextField
      label={t('answers.ownWords')}
      value={draft.value}
      onChange={draft.change}
      onBlur={draft.flush}
    />
  );
}

function Concerns({ commitment: { id, concernIds } }: Props) {
  const { t } = useTranslation('commitments');
  const { concerns } = useAppeal();
  const [isPicking, setPicking] = useState(false);
  const toggle = (concernId: ConcernId) =>
    revise(id, (fresh) => ({
      field: 'concernIds',
      value: [...toggled(fresh.concernIds, concernId)],
    }));
  return (
    <div className={styles.part}>
      <h3>{t('answers.concerns')}</h3>
      {concernIds.length === 0 ? <p className={styles.soft}>{t('answers.noConcerns')}</p> : null}
      <ul className={styles.concerns}>
        {concernIds.map((concernId) => {
          const concern = concerns.find((one) => one.id === concernId);
          const heading = concern?.heading ?? t('answers.gone');
          return (
            <li key={concernId}>
              {concern ? <ConcernLink concern={concern} /> : heading}
              <IconButton
                label={t('answers.removeConcern', { heading })}
                icon={<X aria-hidden size={16} />}
                onPress={() => {
                  toggle(concernId);
                  focusOn('answers');
                }}
              />
            </li>
          );
        })}
      </ul>
      <div>
        <Button onPress={() => setPicking(true)}>{t('answers.choose')}</Button>
      </div>
      <ConcernPicker
        isOpen={isPicking}
        onClose={() => setPicking(false)}
        picked={concernIds}
        onToggle={toggle}
      />
    </div>
  );
}

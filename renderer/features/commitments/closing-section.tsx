import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Closing, type Commitment, Impact, Outcome } from '#core/commitments/commitment.ts';
import { today } from '../../app/clock.ts';
import { useDraft } from '../../state/drafts.ts';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { TextField } from '../../ui/field.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import settings from '../settings/section.module.css';
import { Section } from '../settings/section.tsx';
import { focusOn } from '../shared/focus-on.ts';
import { revise, reviseText } from './revise.ts';

type Props = { readonly commitment: Commitment };

/** How it ended, or the way to say so. */
export function ClosingSection({ commitment: { id, closing } }: Props) {
  return closing ? <Closed id={id} closing={closing} /> : <Close id={id} />;
}

type Id = Pick<Commitment, 'id'>;

/** Nothing is chosen beforehand: what came of it is for somebody to say. */
function Close({ id }: Id) {
  const { t } = useTranslation('commitments');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [impact, setImpact] = useState<Impact | null>(null);
  const close = () => {
    if (outcome === null || impact === null) return;
    revise(id, () => ({ field: 'closing', value: { on: today(), outcome, impact, words: '' } }));
    focusOn('closing');
  };
  return (
    <Section id="closing" title={t('closing.title')}>
      <p className={settings.soft}>{t('closing.lead')}</p>
      <Outcomes {...{ outcome, impact }} onOutcome={setOutcome} onImpact={setImpact} />
      <div>
        <Button onPress={close} isDisabled={outcome === null || impact === null}>
          {t('closing.close')}
        </Button>
      </div>
    </Section>
  );
}

function Closed({ id, closing }: Id & { readonly closing: Closing }) {
  const { t } = useTranslation('commitments');
  const draft = useDraft(closing, (value) =>
    reviseText(id, 'closing', () => ({ field: 'closing', value })),
  );
  const { value } = draft;
  const change = (fields: Partial<Closing>) => draft.change({ ...value, ...fields });
  const reopen = () => {
    revise(id, () => ({ field: 'closing', value: null }));
    focusOn('closing');
  };
  return (
    <Section id="closing" title={t('closing.closedTitle')}>
      <div className={settings.short}>
        <DayField label={t('closing.on')} value={value.on} onChange={(on) => change({ on })} />
      </div>
      <Outcomes
        outcome={value.outcome}
        impact={value.impact}
        onOutcome={(outcome) => change({ outcome })}
        onImpact={(impact) => change({ impact })}
      />
      <TextField
        label={t('closing.words')}
        lines={2}
        value={value.words}
        onChange={(words) => change({ words })}
        onBlur={draft.flush}
      />
      <div>
        <Button onPress={reopen}>{t('closing.reopen')}</Button>
      </div>
    </Section>
  );
}

type OutcomesProps = {
  readonly outcome: Outcome | null;
  readonly impact: Impact | null;
  readonly onOutcome: (outcome: Outcome) => void;
  readonly onImpact: (impact: Impact) => void;
};

function Outcomes({ outcome, impact, onOutcome, onImpact }: OutcomesProps) {
  const { t } = useTranslation('commitments');
  return (
    <>
      <RadioChoice
        label={t('closing.outcome')}
        value={outcome}
        options={Outcome.options.map((id) => ({ id, name: t(`closing.outcomes.${id}`) }))}
        onChange={onOutcome}
      />
      <RadioChoice
        label={t('closing.impact')}
        value={impact}
        options={Impact.options.map((id) => ({ id, name: t(`closing.impacts.${id}`) }))}
        onChange={onImpact}
      />
    </>
  );
}

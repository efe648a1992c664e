import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recipientsOf } from '#core/letters/chosen.ts';
import { LONGEST_MEETING } from '#core/meetings/meeting.ts';
import type { MeetingTemplate } from '#core/meetings/template.ts';
import { usualTemplate } from '#core/meetings/usual-template.ts';
import { useAppeal } from '../../../state/library.ts';
import { useOfficials } from '../../../state/select/letters.ts';
import { Button } from '../../../ui/button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { Select } from '../../../ui/field.tsx';
import { Form } from '../../../ui/form.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { toggled } from '../../letters/compose/toggle.ts';
import plan from '../plan/plan.module.css';
import { useMakePack } from './make-pack.ts';
import { countriesOf, type PackStart, type PackWish } from './pack-wish.ts';
import { Several } from './several.tsx';
import { WhomYouMeet } from './whom-you-meet.tsx';

type Props = {
  /** At least one. */
  readonly templates: readonly MeetingTemplate[];
  readonly start: PackStart;
  readonly onClose: () => void;
};

/** Asks for what a pack is made from. What follows from the officials is filled in, till it is changed. */
export function PackForm({ templates, start, onClose }: Props) {
  const { t } = useTranslation('meetings');
  const { countries, themes } = useAppeal();
  const [wish, set] = useWish(templates, start);
  const { concerns, make } = useMakePack(wish);
  const { template } = wish;
  return (
    <Form
      onSubmit={() => {
        if (concerns === 0) return;
        onClose();
        make();
      }}
    >
      <p className={plan.soft}>{t('prepare.lead')}</p>
      <WhomYouMeet
        picked={wish.officeIds}
        onToggle={(id) => set({ officeIds: toggled(wish.officeIds, id) })}
      />
      <Several
        label={t('prepare.countries')}
        options={countries.map(({ code, name }) => ({ id: code, name }))}
        picked={wish.countries}
        onToggle={(code) => set({ countries: toggled(wish.countries, code) })}
      />
      <Several
        label={t('prepare.themes')}
        options={themes.map(({ id, heading }) => ({ id, name: heading }))}
        picked={wish.themeIds}
        onToggle={(id) => set({ themeIds: toggled(wish.themeIds, id) })}
      />
      <Select
        label={t('prepare.kind')}
        value={template.id}
        options={templates.map(({ id, name }) => ({ id, name }))}
        onChange={(id) => set({ template: templates.find((one) => one.id === id) ?? template })}
      />
      <div className={plan.row}>
        <NumberField
          label={t('prepare.minutes')}
          value={wish.minutes}
          least={1}
          most={LONGEST_MEETING}
          onChange={(minutes) => minutes !== null && set({ minutes })}
        />
        <DayField label={t('prepare.on')} value={wish.on ?? ''} onChange={(on) => set({ on })} />
      </div>
      <p role="status" className={plan.soft}>
        {concerns > 0 ? t('prepare.concerns', { count: concerns }) : t('prepare.nothing')}
      </p>
      <Choices>
        <Button kind="primary" type="submit" isDisabled={concerns === 0}>
          {t('prepare.make')}
        </Button>
        <Button onPress={onClose}>{t('prepare.cancel')}</Button>
      </Choices>
    </Form>
  );
}

/** What was chosen, over what usually goes with the chosen officials. */
function useWish(templates: readonly MeetingTemplate[], start: PackStart) {
  const all = useOfficials();
  const { themes } = useAppeal();
  const [chosen, setChosen] = useState<Partial<PackWish>>(start);
  const officeIds = chosen.officeIds ?? [];
  const officials = recipientsOf({ officeIds: [...officeIds] }, all);
  const template =
    chosen.template ??
    usualTemplate(
      templates,
      officials.map(({ office }) => office),
    );
  if (!template) throw new Error('no kind of meeting is known');
  const wish: PackWish = {
    template,
    officeIds,
    countries: chosen.countries ?? countriesOf(officials),
    themeIds: chosen.themeIds ?? themes.map(({ id }) => id),
    minutes: chosen.minutes ?? template.minutes,
    on: chosen.on ?? null,
  };
  return [
    wish,
    (change: Partial<PackWish>) => setChosen((now) => ({ ...now, ...change })),
  ] as const;
}

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseId } from '#core/appeals/ids.ts';
import { concernsOf } from '#core/letters/chosen.ts';
import type { Letter } from '#core/letters/letter.ts';
import { useAppeal } from '../../../state/library.ts';
import { Button } from '../../../ui/button.tsx';
import { ReorderableList } from '../../../ui/reorderable-list.tsx';
import { revise } from '../revise.ts';
import { CasePicker } from './case-picker.tsx';
import { ChosenCase } from './chosen-case.tsx';
import { Gone } from './gone.tsx';
import { useReorderWords } from './reorder-words.ts';
import { Section } from './section.tsx';
import { toggled } from './toggle.ts';

/** The persons whose case the letter gives, in the order they will be read. */
export function CasesSection({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('kinds');
  const words = useReorderWords();
  const appeal = useAppeal();
  const adder = useRef<HTMLButtonElement>(null);
  const [isPicking, setPicking] = useState(false);
  const setIds = (change: (ids: readonly CaseId[]) => readonly CaseId[]) =>
    revise(letter.id, ({ caseIds }) => ({ field: 'caseIds', value: [...change(caseIds)] }));
  const items = letter.caseIds.map((id) => {
    const known = appeal.cases.find((one) => one.id === id);
    return known
      ? { id, name: known.name, content: <ChosenCase of={known} /> }
      : { id, name: t('cases.gone'), content: <Gone>{t('cases.gone')}</Gone> };
  });
  const remove = (gone: string) => {
    setIds((ids) => ids.filter((id) => id !== gone));
    if (items.length === 1) adder.current?.focus();
  };
  return (
    <Section
      title={t('cases.title')}
      part="cases"
      hint={items.length > 0 ? undefined : t('cases.empty')}
      actions={
        <Button ref={adder} onPress={() => setPicking(true)}>
          {t('cases.add')}
        </Button>
      }
    >
      {items.length > 0 ? (
        <ReorderableList
          label={t('cases.title')}
          words={words}
          items={items}
          onReorder={(ids) => setIds(() => ids.map((id) => CaseId.parse(id)))}
          onRemove={remove}
        />
      ) : null}
      <CasePicker
        named={concernsOf(letter, appeal).flatMap(({ caseIds }) => caseIds)}
        picked={letter.caseIds}
        isOpen={isPicking}
        onClose={() => setPicking(false)}
        onToggle={(id) => setIds((ids) => toggled(ids, id))}
      />
    </Section>
  );
}

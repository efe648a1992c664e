import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recipientsOf } from '#core/letters/chosen.ts';
import type { Letter } from '#core/letters/letter.ts';
import { formsFor } from '#core/letters/salutation.ts';
import { OfficeId } from '#core/officials/office.ts';
import { titleIn } from '#core/officials/official.ts';
import { useOfficials } from '../../../state/select/letters.ts';
import { Button } from '../../../ui/button.tsx';
import { ReorderableList } from '../../../ui/reorderable-list.tsx';
import { revise } from '../revise.ts';
import { Delivery } from './delivery.tsx';
import { Gone } from './gone.tsx';
import { OwnParts } from './own-parts.tsx';
import { Recipient } from './recipient.tsx';
import { RecipientPicker } from './recipient-picker.tsx';
import styles from './recipients-section.module.css';
import { useReorderWords } from './reorder-words.ts';
import { Section } from './section.tsx';

/** Whom the letter goes to, in order, and how it will greet them. */
export function RecipientsSection({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('letters');
  const words = useReorderWords();
  const all = useOfficials();
  const adder = useRef<HTMLButtonElement>(null);
  const [isPicking, setPicking] = useState(false);
  const { id, language } = letter;
  const chosen = recipientsOf(letter, all);
  const isApart = letter.delivery === 'apart';
  const items = letter.officeIds.map((officeId) => {
    const official = all.find(({ office }) => office.id === officeId);
    return official
      ? {
          id: officeId,
          name: titleIn(official.office, language),
          content: <Recipient official={official} language={language} />,
        }
      : { id: officeId, name: t('gone.office'), content: <Gone>{t('gone.office')}</Gone> };
  });
  const setIds = (change: (ids: readonly OfficeId[]) => readonly OfficeId[]) =>
    revise(id, ({ officeIds }) => ({ field: 'officeIds', value: [...change(officeIds)] }));
  const remove = (gone: string) => {
    setIds((ids) => ids.filter((officeId) => officeId !== gone));
    if (items.length === 1) adder.current?.focus();
  };
  return (
    <Section
      title={t('to.title')}
      part="recipients"
      actions={
        <Button ref={adder} onPress={() => setPicking(true)}>
          {t('to.add')}
        </Button>
      }
    >
      {items.length > 0 ? (
        <ReorderableList
          label={t('to.title')}
          words={words}
          items={items}
          onReorder={(ids) => setIds(() => ids.map((officeId) => OfficeId.parse(officeId)))}
          onRemove={remove}
        />
      ) : (
        <p className={styles.hint}>{t('to.empty')}</p>
      )}
      {chosen.length > 1 || isApart ? <Delivery letter={letter} /> : null}
      {isApart ? <OwnParts letter={letter} recipients={chosen} /> : null}
      {chosen.length > 0 && !isApart ? (
        <Greeting {...formsFor(chosen, language)} language={language} />
      ) : null}
      <RecipientPicker
        isOpen={isPicking}
        onClose={() => setPicking(false)}
        picked={letter.officeIds}
        onToggle={(officeId) =>
          setIds((ids) =>
            ids.includes(officeId) ? ids.filter((one) => one !== officeId) : [...ids, officeId],
          )
        }
      />
    </Section>
  );
}

type GreetingProps = {
  readonly salutation: string;
  readonly close: string;
  readonly language: string;
};

function Greeting({ salutation, close, language }: GreetingProps) {
  const { t } = useTranslation('letters');
  return (
    <dl className={styles.greeting}>
      <dt>{t('to.begins')}</dt>
      <dd lang={language}>{salutation}</dd>
      <dt>{t('to.ends')}</dt>
      <dd lang={language}>{close}</dd>
    </dl>
  );
}

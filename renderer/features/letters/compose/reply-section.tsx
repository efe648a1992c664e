import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { daysAfter } from '#core/days.ts';
import type { Letter } from '#core/letters/letter.ts';
import { phrasesOf } from '#core/letters/phrases/phrases-of.ts';
import { dayInWords, say } from '#core/letters/words.ts';
import { useDraft } from '../../../state/drafts.ts';
import { useTemplates } from '../../../state/select/letters.ts';
import { Button } from '../../../ui/button.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { revise, reviseText } from '../revise.ts';
import styles from './fields.module.css';
import { Section } from './section.tsx';

/** What we give where the kind names no time: four weeks, on the weekday of the letter. */
const USUAL = 28;

/** The day until which a reply is asked for. */
export function ReplySection({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('kinds');
  const kind = useTemplates().find(({ id }) => id === letter.templateId);
  const toggle = useRef<HTMLButtonElement>(null);
  const { id, replyBy } = letter;
  const set = () =>
    revise(id, (now) => ({
      field: 'replyBy',
      value: now.replyBy === null ? daysAfter(now.on, kind?.replyWithin ?? USUAL) : null,
    }));
  return (
    <Section
      title={t('reply.title')}
      part="reply"
      hint={replyBy === null ? t('reply.none') : undefined}
      actions={
        <Button ref={toggle} onPress={set}>
          {t(replyBy === null ? 'reply.name' : 'reply.drop')}
        </Button>
      }
    >
      {replyBy === null ? null : <ReplyDay letter={letter} day={replyBy} />}
    </Section>
  );
}

function ReplyDay({ letter, day }: { readonly letter: Letter; readonly day: string }) {
  const { t } = useTranslation('kinds');
  const { id, language } = letter;
  const { value, change } = useDraft(day, (replyBy) =>
    reviseText(id, { field: 'replyBy', value: replyBy }),
  );
  const words = say(phrasesOf(language).replyBy, { day: dayInWords(value, language) }, language);
  return (
    <>
      <div className={styles.row}>
        <DayField label={t('reply.day')} value={value} onChange={change} />
      </div>
      <p className={styles.said}>
        {t('reply.said')} <span lang={language}>{words}</span>
      </p>
    </>
  );
}

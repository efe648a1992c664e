import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AskParts, betterVerbs, composeAsk } from '#core/asks/ask-builder.ts';
import { verbIn } from '#core/asks/ask-verbs.ts';
import { recipientsOf } from '#core/letters/chosen.ts';
import type { Letter } from '#core/letters/letter.ts';
import { phrasesOf } from '#core/letters/phrases/phrases-of.ts';
import { plainSpaces } from '#core/letters/typography.ts';
import { dayInWords, say } from '#core/letters/words.ts';
import { titleIn } from '#core/officials/official.ts';
import { useOfficials } from '../../../state/select/letters.ts';
import { Button } from '../../../ui/button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/tag.tsx';
import styles from './ask-builder.module.css';
import { CategoryTag } from './category-tag.tsx';
import { DeadlineFields } from './deadline-fields.tsx';
import { VerbField } from './verb-field.tsx';

/** Whom an ask goes to, in which language, and on which day. */
export type Asking = Pick<Letter, 'officeIds' | 'language' | 'on'>;

type Props = {
  readonly letter: Asking;
  readonly isOpen: boolean;
  /** Whether there are words that its own would replace. */
  readonly replaces: boolean;
  readonly onUse: (clause: string) => void;
  readonly onClose: () => void;
};

const NOTHING: AskParts = { verb: '', object: '', deadline: null, measure: '' };

/** Puts an ask together from its parts; only the clause that results is kept. */
export function AskBuilder({ letter, isOpen, replaces, onUse, onClose }: Props) {
  const { t } = useTranslation('kinds');
  // Kept while the letter is open, so that looking something up costs nothing.
  const [parts, setParts] = useState(NOTHING);
  const { language } = letter;
  const clause = composeAsk(parts, language, (day) => plainSpaces(dayInWords(day, language)));
  const set = (change: Partial<AskParts>) => setParts((now) => ({ ...now, ...change }));
  const use = () => {
    if (clause === '') return;
    onUse(clause);
    onClose();
  };
  return (
    <Dialog title={t('ask.title')} isOpen={isOpen} onClose={onClose}>
      <Form onSubmit={use}>
        <Actor letter={letter} />
        <VerbField language={language} value={parts.verb} onChange={(verb) => set({ verb })} />
        <TextField
          label={t('ask.object')}
          placeholder={t('ask.objectPlaceholder')}
          value={parts.object}
          onChange={(object) => set({ object })}
          language={language}
        />
        <DeadlineFields
          letter={letter}
          value={parts.deadline}
          onChange={(deadline) => set({ deadline })}
        />
        <TextField
          label={t('ask.measure')}
          placeholder={t('ask.measurePlaceholder')}
          value={parts.measure}
          onChange={(measure) => set({ measure })}
          language={language}
        />
        <Result
          clause={clause}
          verb={parts.verb}
          letter={letter}
          onVerb={(verb) => set({ verb })}
        />
        {replaces ? <p className={styles.soft}>{t('ask.replaces')}</p> : null}
        <Choices>
          <Button kind="primary" type="submit" isDisabled={clause === ''}>
            {t('ask.use')}
          </Button>
          <Button onPress={onClose}>{t('ask.cancel')}</Button>
        </Choices>
      </Form>
    </Dialog>
  );
}

/** The letter asks whoever it goes to. */
function Actor({ letter }: Pick<Props, 'letter'>) {
  const { t } = useTranslation('kinds');
  const recipients = recipientsOf(letter, useOfficials());
  const names = recipients.map(({ office }) => titleIn(office, letter.language));
  const { weAskOne } = phrasesOf(letter.language);
  const verb = (en: string) => verbIn(letter.language, en);
  const words = say(weAskOne, { ask: '…' }, letter.language);
  return (
    <dl className={styles.actor}>
      <dt>{t('ask.actor')}</dt>
      <dd>
        {names.length > 0 ? names.join('; ') : t('ask.nobody')}
        <p className={styles.soft}>
          {t('ask.actorHint', { words, raise: verb('raise'), urge: verb('urge') })}
        </p>
      </dd>
    </dl>
  );
}

type ResultProps = Pick<Props, 'letter'> & {
  readonly clause: string;
  readonly verb: string;
  readonly onVerb: (verb: string) => void;
};

/** What the letter will say, how much that demands, and what would demand more than nothing. */
function Result({ clause, verb, letter: { language }, onVerb }: ResultProps) {
  const { t } = useTranslation('kinds');
  const words = clause || verb;
  const better = betterVerbs(words, language);
  return (
    <section aria-label={t('ask.result')} className={styles.result}>
      <h3>{t('ask.result')}</h3>
      {clause === '' ? (
        <p className={styles.soft}>{t('ask.incomplete')}</p>
      ) : (
        <p lang={language}>{say(phrasesOf(language).weAskOne, { ask: clause }, language)}.</p>
      )}
      <p className={styles.tags}>
        <CategoryTag text={words} language={language} />
      </p>
      {better.length > 0 ? (
        <Notice tone="warn">
          <p>{t('ask.better')}</p>
          <Choices>
            {better.map((one) => (
              <Button key={one.en} onPress={() => onVerb(one[language])}>
                <span lang={language}>{one[language]}</span>
              </Button>
            ))}
          </Choices>
        </Notice>
      ) : null}
    </section>
  );
}

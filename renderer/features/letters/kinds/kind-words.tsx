import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LetterLanguage } from '#core/language.ts';
import { TOKENS, unfillable } from '#core/letters/fill-template.ts';
import { withTexts } from '#core/letters/own-kind.ts';
import { emptyText, plainText } from '#core/letters/rich-text.ts';
import type { LetterTemplate, TemplateTexts } from '#core/letters/template.ts';
import { useDraft } from '../../../state/drafts.ts';
import { TextField } from '../../../ui/field.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { Section } from '../compose/section.tsx';
import { RichEditor } from '../editor/rich-editor.tsx';
import { typeInKind } from './change-kind.ts';
import styles from './kinds.module.css';

type Props = { readonly kind: LetterTemplate };

/** What a letter of the kind says before anything is written, in each language. */
export function KindWords({ kind }: Props) {
  const { t } = useTranslation('kinds');
  const { t: letters } = useTranslation('letters');
  const [language, setLanguage] = useState<LetterLanguage>('en');
  return (
    <Section title={t('edit.words')}>
      <Tokens />
      <Tabs
        label={t('edit.language')}
        selected={language}
        onSelect={setLanguage}
        tabs={LetterLanguage.options.map((id) => ({
          id,
          name: letters(`languages.${id}`),
          panel: <WordsIn kind={kind} language={id} />,
        }))}
      />
    </Section>
  );
}

const NOTHING: TemplateTexts = { subject: '', opening: emptyText, closing: emptyText };

function WordsIn({ kind, language }: Props & { readonly language: LetterLanguage }) {
  const { t } = useTranslation('kinds');
  const words = kind.texts[language] ?? NOTHING;
  const type = (field: keyof TemplateTexts, change: Partial<TemplateTexts>) =>
    typeInKind(kind.id, `${language}.${field}`, (now) =>
      withTexts(now, language, { ...NOTHING, ...now.texts[language], ...change }),
    );
  const subject = useDraft(words.subject, (value) => type('subject', { subject: value }));
  const strange = unfillable(
    [subject.value, plainText(words.opening), plainText(words.closing)].join('\n'),
  );
  const editor = (field: 'opening' | 'closing') => (
    <RichEditor
      label={t(`blocks.${field}`)}
      language={language}
      placeholder={t('edit.placeholder')}
      text={words[field]}
      onCommit={(text) => type(field, { [field]: text })}
    />
  );
  return (
    <div className={styles.fields}>
      <TextField
        label={t('edit.subject')}
        value={subject.value}
        onChange={subject.change}
        onBlur={subject.flush}
        language={language}
      />
      <h3>{t('blocks.opening')}</h3>
      {editor('opening')}
      <h3>{t('blocks.closing')}</h3>
      {editor('closing')}
      <p role="status" className={styles.bad}>
        {strange.length > 0 ? t('edit.unfillable', { words: strange.join(', ') }) : null}
      </p>
    </div>
  );
}

/** What stands for a value that only a letter knows. */
function Tokens() {
  const { t } = useTranslation('kinds');
  return (
    <section aria-label={t('tokens.title')} className={styles.tokens}>
      <p>{t('tokens.lead')}</p>
      <dl>
        {TOKENS.map((token) => [
          <dt key={token}>{`{${token}}`}</dt>,
          <dd key={`${token} is`}>{t(`tokens.${token}`)}</dd>,
        ])}
      </dl>
      <p>{t('tokens.optional')}</p>
    </section>
  );
}

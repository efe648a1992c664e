import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askIndexesFor } from '#core/letters/apart.ts';
import type { Letter } from '#core/letters/letter.ts';
import { ownPartOf } from '#core/letters/own-part.ts';
import { isBlank } from '#core/letters/rich-text.ts';
import { formFor } from '#core/letters/salutation.ts';
import { type Official, titleIn } from '#core/officials/official.ts';
import { useDraft } from '../../../state/drafts.ts';
import { useAppeal } from '../../../state/library.ts';
import { TextField } from '../../../ui/field.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { RichEditor } from '../editor/rich-editor.tsx';
import { OwnAsks } from './own-asks.tsx';
import styles from './own-parts.module.css';
import { reviseOwn } from './revise-own.ts';

type Props = { readonly letter: Letter; readonly recipients: readonly Official[] };

/** What each recipient reads otherwise, where each gets a letter. */
export function OwnParts({ letter, recipients }: Props) {
  const { t } = useTranslation('letters');
  return (
    <div className={styles.all}>
      <p className={styles.hint}>{t('ownPart.hint')}</p>
      <ul aria-label={t('ownPart.title')} className={styles.list}>
        {recipients.map((official) => (
          <OfOne key={official.office.id} letter={letter} official={official} />
        ))}
      </ul>
    </div>
  );
}

type OneProps = { readonly letter: Letter; readonly official: Official };

function OfOne({ letter, official }: OneProps) {
  const { language } = letter;
  const panel = useId();
  const [isOpen, setOpen] = useState(false);
  const title = titleIn(official.office, language);
  const titleLanguage = official.office.title[language] === null ? 'en' : language;
  const Icon = isOpen ? ChevronDown : ChevronRight;
  return (
    <li className={styles.one}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon aria-hidden size={16} />
        <span lang={titleLanguage}>{title}</span>
      </button>
      <Differs letter={letter} official={official} />
      <fieldset id={panel} aria-label={title} hidden={!isOpen} className={styles.panel}>
        {isOpen ? <Fields letter={letter} official={official} /> : null}
      </fieldset>
    </li>
  );
}

/** How the letter begins, and what in it is this recipient's alone. */
function Differs({ letter, official }: OneProps) {
  const { t } = useTranslation('letters');
  const appeal = useAppeal();
  const { language } = letter;
  const { salutation, paragraph } = ownPartOf(letter, official.office.id);
  const parts = { letter, library: { appeals: [appeal] }, officials: [official] };
  const asks = askIndexesFor(official.office.id, parts).length;
  return (
    <p className={styles.differs}>
      <span lang={language}>{salutation.trim() || formFor(official, language).salutation}</span>
      {salutation.trim() === '' ? null : <Tag>{t('ownPart.ownSalutation')}</Tag>}
      {isBlank(paragraph) ? null : <Tag>{t('ownPart.ownParagraph')}</Tag>}
      {letter.asks.length > 0 ? (
        <Tag tone={asks === 0 ? 'warn' : 'plain'}>{t('ownPart.asks', { count: asks })}</Tag>
      ) : null}
    </p>
  );
}

function Fields({ letter, official }: OneProps) {
  const { t } = useTranslation('letters');
  const { language } = letter;
  const part = ownPartOf(letter, official.office.id);
  const salutation = useDraft(part.salutation, (value) =>
    reviseOwn(letter, official, { salutation: value }),
  );
  return (
    <>
      <TextField
        label={t('ownPart.salutation')}
        value={salutation.value}
        onChange={salutation.change}
        onBlur={salutation.flush}
        placeholder={formFor(official, language).salutation}
        language={language}
      />
      <div className={styles.paragraph}>
        <span aria-hidden>{t('ownPart.paragraph')}</span>
        <RichEditor
          label={t('ownPart.paragraph')}
          language={language}
          placeholder={t('ownPart.placeholder')}
          text={part.paragraph}
          onCommit={(paragraph) => reviseOwn(letter, official, { paragraph })}
        />
      </div>
      {letter.asks.length > 0 ? <OwnAsks letter={letter} official={official} /> : null}
    </>
  );
}

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { paragraphsOf } from '#core/letters/leaving.ts';
import { letterMeant } from '#core/letters/which-letter.ts';
import type { Version } from '#core/register/version.ts';
import { useVersionsOf } from '../../../state/select/register.ts';
import { Button } from '../../../ui/button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/field.tsx';
import { WordsDiff } from '../diff/words-diff.tsx';
import { useVersionWords } from './version-words.ts';
import styles from './versions.module.css';

type Props = {
  readonly parts: LetterParts;
  readonly version: Version;
  readonly onClose: () => void;
};

const DRAFT = 'draft';

/** A sealed version beside the draft as it is now, or beside another version, word by word. */
export function CompareDialog({ parts, version, onClose }: Props) {
  const { t } = useTranslation('letters');
  const say = useVersionWords();
  const [other, setOther] = useState<string>(DRAFT);
  const others = useVersionsOf(parts.letter.id).filter(({ id }) => id !== version.id);
  const chosen = others.find(({ id }) => id === other);
  const draft = useMemo(() => {
    // As it was sealed: for the one recipient it went to, or with all that is said in it.
    const [to, ...more] = version.sending?.recipients ?? [];
    const meant = letterMeant(parts, to && more.length === 0 ? to.officeId : null);
    return paragraphsOf(assemble(meant)).filter((text) => text.trim() !== '');
  }, [parts, version]);
  // The older of the two stands first: what came later is what was added.
  const isOlder = !chosen || version.at <= chosen.at;
  const [before, after] = isOlder
    ? [version.paragraphs, chosen?.paragraphs ?? draft]
    : [chosen.paragraphs, version.paragraphs];
  const [old, next] = [before.join('\n'), after.join('\n')];
  return (
    <Dialog title={t('versions.compare')} isOpen onClose={onClose}>
      <p className={styles.soft}>{say(version)}</p>
      <Select
        label={t('versions.with')}
        value={other}
        options={[
          { id: DRAFT, name: t('versions.draft') },
          ...others.map((one) => ({ id: one.id as string, name: say(one) })),
        ]}
        onChange={setOther}
      />
      {old === next ? <p>{t('versions.same')}</p> : null}
      <div className={styles.compared}>
        <WordsDiff before={old} after={next} language={version.language} />
      </div>
      <Choices>
        <Button onPress={onClose}>{t('versions.close')}</Button>
      </Choices>
    </Dialog>
  );
}

import { useTranslation } from 'react-i18next';
import type { LetterId } from '#core/ids.ts';
import { useAction } from '../../app/actions.ts';
import { go } from '../../app/place.ts';
import { useLetter } from '../../state/select/letters.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useStartLetter } from '../shared/start-letter.ts';
import { LetterDesk } from './letter-desk.tsx';

/** One draft: written on one side, seen as it will be read on the other. */
export function LetterScreen({ letterId }: { readonly letterId: LetterId }) {
  const { t } = useTranslation('letters');
  const letter = useLetter(letterId);
  const startLetter = useStartLetter();
  useAction('letter.new', () => startLetter({}));
  const toLetters = () => go({ at: 'letters' });
  if (!letter)
    return (
      <Screen
        title={t('gone.letter')}
        lead={t('gone.letterHint')}
        actions={<Button onPress={toLetters}>{t('all')}</Button>}
      >
        {null}
      </Screen>
    );
  return (
    <Screen
      title={letter.subject.trim() || t('untitled')}
      language={letter.language}
      above={<Link onPress={toLetters}>{t('title')}</Link>}
    >
      <LetterDesk letter={letter} />
    </Screen>
  );
}

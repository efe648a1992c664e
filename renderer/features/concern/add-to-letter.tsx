import { Check, Mail, Plus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Concern } from '#core/appeals/concern.ts';
import type { LetterId } from '#core/ids.ts';
import type { Letter } from '#core/letters/letter.ts';
import { useAction } from '../../app/actions.ts';
import { now } from '../../app/clock.ts';
import { useDayWords } from '../../app/day-words.ts';
import { go } from '../../app/place.ts';
import { useAppeal } from '../../state/library.ts';
import { useLetters } from '../../state/select/letters.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { Link } from '../../ui/link.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { KindDialog } from '../letters/kinds/kind-dialog.tsx';
import { useStartLetter } from '../shared/start-letter.ts';

const NEW = 'new';
const OTHER = 'other';

type Props = {
  readonly concern: Concern;
  readonly onAdded: (letterId: LetterId) => void;
};

/** Puts the concern into a draft, or starts a letter with it. */
export function AddToLetter({ concern, onAdded }: Props) {
  const { t } = useTranslation('concern');
  const day = useDayWords();
  const { t: kinds } = useTranslation('kinds');
  const [isAsking, setAsking] = useState(false);
  const startLetter = useStartLetter();
  const { id: appealId } = useAppeal();
  const letters = useLetters().filter((letter) => letter.appealId === appealId);
  const has = (letter: Letter) => letter.concernIds.includes(concern.id);
  const name = useLetterName();

  const add = (letter: Letter) => {
    const value = [...letter.concernIds, concern.id];
    const revision = { field: 'concernIds', value } as const;
    dispatch({ type: 'letters.revise', id: letter.id, revision, at: now() });
    onAdded(letter.id);
  };
  const start = useCallback(
    () => startLetter({ concernIds: [concern.id] }),
    [startLetter, concern.id],
  );
  useAction('letter.new', start);
  const choose = (id: string) => {
    const letter = letters.find((each) => each.id === id);
    if (id === OTHER) setAsking(true);
    else if (!letter) start();
    else if (has(letter)) go({ at: 'letter', letterId: letter.id });
    else add(letter);
  };
  return (
    <>
      <MenuButton
        label={t('letter.add')}
        kind="primary"
        items={[
          { id: NEW, name: t('letter.new'), icon: <Plus aria-hidden size={16} /> },
          { id: OTHER, name: kinds('other'), icon: <Plus aria-hidden size={16} /> },
          ...letters.map((letter) => ({
            id: letter.id,
            name: name(letter),
            detail: has(letter)
              ? t('letter.has')
              : t('letter.changed', { day: day(letter.changedAt) }),
            icon: has(letter) ? <Check aria-hidden size={16} /> : <Mail aria-hidden size={16} />,
          })),
        ]}
        onChoose={choose}
      />
      <KindDialog
        start={{ concernIds: [concern.id] }}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

/** Says which letter the concern went into, and leads there. */
export function AddedTo({ letterId }: { readonly letterId: LetterId | null }) {
  const { t } = useTranslation('concern');
  const letter = useLetters().find(({ id }) => id === letterId);
  const name = useLetterName();
  return (
    <span role="status">
      {letter ? (
        <>
          {t('letter.added', { subject: name(letter) })}{' '}
          <Link onPress={() => go({ at: 'letter', letterId: letter.id })}>{t('letter.open')}</Link>
        </>
      ) : null}
    </span>
  );
}

function useLetterName(): (letter: Letter) => string {
  const { t } = useTranslation('concern');
  return ({ subject }) => (subject.trim() === '' ? t('letter.untitled') : subject);
}

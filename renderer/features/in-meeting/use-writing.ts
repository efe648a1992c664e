import { useState } from 'react';
import { StatementId } from '#core/ids.ts';
import type { Meeting, Statement } from '#core/meetings/meeting.ts';
import { voiceKey, voicesOf } from '#core/meetings/minutes.ts';
import { newId, now } from '../../app/clock.ts';
import { useDraft } from '../../state/drafts.ts';
import { useOfficials } from '../../state/select/letters.ts';
import { writeStatement } from './write.ts';

export type Writing = {
  /** What is being written now; kept in the meeting as soon as it has words. */
  readonly statement: Statement;
  readonly type: (words: string) => void;
  /** It stands as it is: what is typed next is another statement. */
  readonly note: () => void;
  /** What is typed next is on this item. */
  readonly turnTo: (itemId: Statement['itemId']) => void;
  /** The next one at the table has the word. */
  readonly nextVoice: () => void;
  readonly switchHow: () => void;
};

type Start = Pick<Statement, 'officeId' | 'speaker' | 'how' | 'itemId'>;

const begun = ({ officeId, speaker, how, itemId }: Start): Statement => ({
  id: newId(StatementId),
  at: now(),
  officeId,
  speaker,
  how,
  words: '',
  itemId,
});

/** The statement that is being written, and how one goes over to the next. */
export function useWriting(meeting: Meeting, firstItem: Statement['itemId']): Writing {
  const voices = voicesOf(meeting, useOfficials());
  const [blank, setBlank] = useState(() => {
    const [{ officeId, speaker } = { officeId: null, speaker: '' }] = voices;
    return begun({ officeId, speaker, how: 'paraphrase', itemId: firstItem });
  });
  const stored = meeting.statements.find(({ id }) => id === blank.id) ?? blank;
  const draft = useDraft(stored, (next) => writeStatement(meeting.id, next, 'drop'));
  const statement = draft.value.id === blank.id ? draft.value : stored;
  const change = (fields: Partial<Statement>) => draft.change({ ...statement, ...fields });
  const begin = (fields: Partial<Start>) => {
    draft.flush();
    setBlank(begun({ ...statement, ...fields }));
  };
  return {
    statement,
    type: (words) => change(statement.words === '' ? { words, at: now() } : { words }),
    note: () => {
      if (statement.words.trim() !== '') begin({});
    },
    turnTo: (itemId) => begin({ itemId }),
    nextVoice: () => {
      const at = voices.findIndex((voice) => voiceKey(voice) === voiceKey(statement));
      const voice = voices[(at + 1) % voices.length];
      if (voice) change({ officeId: voice.officeId, speaker: voice.speaker });
    },
    switchHow: () => change({ how: statement.how === 'verbatim' ? 'paraphrase' : 'verbatim' }),
  };
}

import { useTranslation } from 'react-i18next';
import { advice } from '#core/letters/advice.ts';
import type { LetterParts } from '#core/letters/assemble.ts';
import { casesOf } from '#core/letters/chosen.ts';
import { missingParts } from '#core/letters/missing-parts.ts';
import { titleIn } from '#core/officials/official.ts';
import { useDayWords } from '../../../app/day-words.ts';
import { useAppeal } from '../../../state/library.ts';
import type { LetterPart } from '../parts.tsx';
import { adviceWords } from './advice-words.ts';
import { type Finding, missingWords } from './missing-words.ts';

export type Findings = {
  /** Without these no file is written. */
  readonly blocking: readonly Finding[];
  readonly toConsider: readonly Finding[];
};

/** What a letter lacks and what its writer should consider, in words. */
export function useFindings(parts: LetterParts): Findings {
  const { t } = useTranslation('letters');
  const day = useDayWords();
  const appeal = useAppeal();
  const { concerns, asks, cases, events } = appeal;
  const chosen = casesOf(parts.letter, appeal);
  const nameOf = {
    day,
    office: (id: string) => {
      const found = parts.officials.find(({ office }) => office.id === id);
      return found ? titleIn(found.office, 'en') : id;
    },
    concern: (id: string) => concerns.find((one) => one.id === id)?.heading ?? id,
    case: (id: string) => cases.find((one) => one.id === id)?.name ?? id,
    caseAt: (id: string): LetterPart =>
      chosen.some((one) => one.id === id) ? 'cases' : 'concerns',
    event: (id: string) => events.find((one) => one.id === id)?.heading ?? id,
    ask: (id: string) => asks.find((one) => one.id === id)?.text ?? id,
  };
  const missing = missingParts(parts);
  const inWords = (isBlocking: boolean) =>
    missing
      .filter((part) => part.isBlocking === isBlocking)
      .map((part) => missingWords(t, part, nameOf));
  return {
    blocking: inWords(true),
    toConsider: [...inWords(false), ...advice(parts).map((one) => adviceWords(t, one, nameOf))],
  };
}

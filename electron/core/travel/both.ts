// Two texts in the place of one, where both are to be kept.
import { AnnotationContent } from '../annotations/annotation.ts';
import { isBlank, RichText } from '../letters/rich-text.ts';
import { Statement } from '../meetings/meeting.ts';
import { isSame } from './same.ts';

/** Fields that hold a text of any length. */
const TEXTS: ReadonlySet<string> = new Set(['aim', 'what', 'claim', 'reply', 'source']);

const BETWEEN = '\n\n';

/** One after the other; once, however often it is asked for. `null` where one of them says nothing. */
function joined(home: string, travel: string): string | null {
  if (home.trim() === '' || travel.trim() === '' || home === travel) return null;
  return home.endsWith(BETWEEN + travel) ? home : home + BETWEEN + travel;
}

/** What keeps the words of both in this field, or `null` where they cannot stand together. */
export function bothOf(field: string, home: unknown, travel: unknown): unknown {
  if (TEXTS.has(field) && typeof home === 'string' && typeof travel === 'string')
    return joined(home, travel);
  if (field === 'content') return bothNotes(home, travel);
  if (field === 'statements') return bothStatements(home, travel);
  if (field === 'opening' || field === 'closing') return bothTexts(home, travel);
  return null;
}

function bothNotes(home: unknown, travel: unknown): AnnotationContent | null {
  const [one, two] = [AnnotationContent.safeParse(home), AnnotationContent.safeParse(travel)];
  const body = one.success && two.success ? joined(one.data.body, two.data.body) : null;
  if (!one.success || !two.success || body === null) return null;
  return { ...one.data, body, tags: [...new Set([...one.data.tags, ...two.data.tags])] };
}

function bothStatements(home: unknown, travel: unknown): Statement | null {
  const [one, two] = [Statement.safeParse(home), Statement.safeParse(travel)];
  const words = one.success && two.success ? joined(one.data.words, two.data.words) : null;
  return one.success && words !== null ? { ...one.data, words } : null;
}

function bothTexts(home: unknown, travel: unknown): RichText | null {
  const [one, two] = [RichText.safeParse(home), RichText.safeParse(travel)];
  if (!one.success || !two.success || isBlank(one.data) || isBlank(two.data)) return null;
  const [first, second] = [one.data.content, two.data.content];
  if (isSame(first.slice(-second.length), second)) return one.data;
  return { type: 'doc', content: [...first, ...second] };
}

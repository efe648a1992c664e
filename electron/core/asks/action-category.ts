// How much an ask demands, by its first verb: the action categories in which UPR Info sorts what
// states recommend to each other (UPR Info, database of recommendations, "action category": 1 asks
// least, 5 most). Which verb goes where is our sorting.
import type { LetterLanguage } from '../language.ts';
import { askVerbs, GENERAL } from './ask-verbs.ts';

export type ActionCategory = 1 | 2 | 3 | 4 | 5;

const VERBS: Readonly<Record<ActionCategory, readonly string[]>> = {
  1: ['ask', 'call', 'seek', 'share', 'request'],
  2: ['continue', 'maintain', 'persevere', 'pursue'],
  3: ['analyse', 'consider', 'envisage', 'explore', 'reflect', 'review', 'revise', 'study'],
  4: [
    'accelerate',
    'address',
    'agree',
    'encourage',
    'engage',
    'ensure',
    'give',
    'indicate',
    'make',
    'offer',
    'propose',
    'guarantee',
    'improve',
    'insist',
    'intensify',
    'promote',
    'raise',
    'remind',
    'speed',
    'strengthen',
    'take',
    'urge',
  ],
  5: [
    'abolish',
    'adopt',
    'allow',
    'amend',
    'appoint',
    'arrange',
    'attend',
    'close',
    'commission',
    'confirm',
    'conduct',
    'create',
    'develop',
    'disclose',
    'drop',
    'eliminate',
    'enact',
    'end',
    'establish',
    'grant',
    'have',
    'inform',
    'instruct',
    'meet',
    'prepare',
    'state',
    'implement',
    'initiate',
    'inspect',
    'invite',
    'investigate',
    'issue',
    'lift',
    'name',
    'open',
    'provide',
    'publish',
    'put',
    'ratify',
    'refer',
    'register',
    'release',
    'remove',
    'reopen',
    'repeal',
    'report',
    'restore',
    'send',
    'set',
    'stop',
    'submit',
    'table',
    'tell',
    'visit',
    'withdraw',
  ],
};
const CATEGORIES: readonly ActionCategory[] = [1, 2, 3, 4, 5];

/** The category of an ask by its first word; `null` where that is not sorted. */
export function actionCategory(
  ask: string,
  language: LetterLanguage = 'en',
): ActionCategory | null {
  const verb = firstWord(ask);
  if (language === 'en') return CATEGORIES.find((one) => VERBS[one].includes(verb)) ?? null;
  if (GENERAL[language].includes(verb)) return 4;
  return askVerbs.find((one) => firstWord(one[language]) === verb)?.category ?? null;
}

const firstWord = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .split(/[^\p{L}]+/u)[0] ?? '';

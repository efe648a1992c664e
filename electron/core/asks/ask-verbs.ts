// Verbs that an ask can begin with, in each language of a letter, by how much they demand (UPR Info,
// database of recommendations, "action category"). The sorting and the translations are ours.
import type { LetterLanguage } from '../language.ts';
import type { ActionCategory } from './action-category.ts';

export type AskVerb = { readonly category: ActionCategory } & Readonly<
  Record<LetterLanguage, string>
>;

const of = (category: ActionCategory, en: string, fr: string, ru: string): AskVerb => ({
  category,
  en,
  fr,
  ru,
});

/** What demands most stands first; within a category the order of use. */
export const askVerbs: readonly AskVerb[] = [
  of(5, 'publish', 'publier', 'опубликовать'),
  of(5, 'open', 'ouvrir', 'начать'),
  of(5, 'investigate', 'enquêter sur', 'расследовать'),
  of(5, 'release', 'libérer', 'освободить'),
  of(5, 'amend', 'modifier', 'изменить'),
  of(5, 'adopt', 'adopter', 'принять'),
  of(5, 'repeal', 'abroger', 'отменить'),
  of(5, 'ratify', 'ratifier', 'ратифицировать'),
  of(5, 'instruct', 'charger', 'поручить'),
  of(5, 'appoint', 'nommer', 'назначить'),
  of(5, 'inform', 'informer', 'сообщить'),
  of(5, 'provide', 'fournir', 'предоставить'),
  of(5, 'invite', 'inviter', 'пригласить'),
  of(5, 'visit', 'visiter', 'посетить'),
  of(5, 'attend', 'assister à', 'присутствовать на'),
  of(5, 'meet', 'rencontrer', 'встретиться с'),
  of(4, 'raise', 'soulever', 'поднять'),
  of(4, 'urge', 'exhorter', 'призвать'),
  of(4, 'remind', 'rappeler', 'напомнить'),
  of(4, 'insist', 'insister pour', 'настоять на'),
  of(3, 'review', 'réexaminer', 'пересмотреть'),
  of(3, 'consider', 'envisager', 'рассмотреть'),
  of(3, 'study', 'étudier', 'изучить'),
  of(2, 'continue', 'poursuivre', 'продолжить'),
  of(2, 'maintain', 'maintenir', 'сохранить'),
  of(1, 'request', 'demander', 'запросить'),
  of(1, 'share', 'partager', 'поделиться'),
];

/** A verb of the list, by its English word. */
export const verbIn = (language: LetterLanguage, en: string): string =>
  askVerbs.find((verb) => verb.en === en)?.[language] ?? en;

/** Further verbs of category 4, which only say that something is to be better. */
export const GENERAL: Readonly<Record<'fr' | 'ru', readonly string[]>> = {
  fr: ['améliorer', 'renforcer', 'promouvoir', 'favoriser', 'garantir', 'assurer', 'veiller'],
  ru: [
    'улучшить',
    'укрепить',
    'усилить',
    'содействовать',
    'поощрять',
    'обеспечить',
    'гарантировать',
  ],
};

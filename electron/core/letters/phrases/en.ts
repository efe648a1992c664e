import type { Phrases } from './phrases.ts';

export const en: Phrases = {
  tag: 'en-GB',
  day: '{day} {month} {year}',
  firstDay: '{day} {month} {year}',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  placeAndDay: '{place}, {day}',
  and: ' and ',
  quoted: '“{text}”',
  countries: {
    KZ: 'Kazakhstan',
    KG: 'Kyrgyzstan',
    TJ: 'Tajikistan',
    TM: 'Turkmenistan',
    UZ: 'Uzbekistan',
  },
  wholeRegion: 'The region as a whole',
  asReported: 'The facts below are as reported by {sender} on {day} unless another date is given.',
  reportedBy: '{sender} reported on {day}:',
  nameWithheld: '[name withheld]',
  requests: 'Our requests',
  weAsk: 'We ask you to:',
  weAskOne: 'We ask you to {ask}',
  askEnd: ';',
  askAnd: ' and',
  pageLabel: 'Page {page} of {pages}',
  notes: {
    appeal: '{sender}, {title}, {day} (“the appeal”).',
    places:
      'Below, “p. 3, M2” means its page 3, media section, paragraph 2. Links are as printed in it; none was opened for this letter.',
    place: 'p. {page}, {paragraph}',
    appealPlace: 'The appeal, {place}.',
    source: '{publisher}, {title}, {target}, as printed in the appeal, {place}.',
    sourceByOrder:
      '{publisher}, {title}, {target}, as printed in the appeal, {place} (link assigned by its order on the page).',
    ask: 'Also asked in the appeal, {place}.',
    remark: 'Remark: {text}',
    remarkSourced: 'Remark: {text} (Source: {source}.)',
  },
  address: {
    one: 'Dear Sir or Madam,',
    many: 'Ladies and Gentlemen,',
    close: 'Yours faithfully,',
    closeMany: 'Yours faithfully,',
    excellency: /^(?:your )?excellency\b/iu,
    excellencies: 'Your Excellencies,',
    joining: [
      ['Dear ', 'dear '],
      ['Your ', 'your '],
    ],
    mark: ',',
  },
  draft: {
    subject: 'Human rights concerns set out in the appeal of {day}',
    opening:
      'We write on behalf of {organisation} to draw your attention to the human rights concerns below, and to ask you to act on them within the powers of your office.',
    openingAlone:
      'We write to draw your attention to the human rights concerns below, and to ask you to act on them within the powers of your office.',
    closing:
      'Thank you for your attention to this letter. We would welcome your reply and would be glad to provide further information or to meet you or your staff.',
  },
};

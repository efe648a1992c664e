import type { Phrases } from './phrases.ts';

export const fr: Phrases = {
  tag: 'fr-FR',
  day: '{day} {month} {year}',
  firstDay: '1er {month} {year}',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  placeAndDay: '{place}, le {day}',
  and: ' et ',
  quoted: '« {text} »',
  countries: {
    KZ: 'Kazakhstan',
    KG: 'Kirghizstan',
    TJ: 'Tadjikistan',
    TM: 'Turkménistan',
    UZ: 'Ouzbékistan',
  },
  wholeRegion: 'L’ensemble de la région',
  asReported:
    'Sauf indication d’une autre date, les faits ci-dessous sont tels que {sender} les a rapportés le {day}.',
  reportedBy: 'Selon ce que {sender} a rapporté le {day} :',
  nameWithheld: '[nom non communiqué]',
  requests: 'Nos demandes',
  weAsk: 'Nous vous prions de bien vouloir :',
  weAskOne: 'Nous vous prions de bien vouloir {ask}',
  askEnd: ' ;',
  askAnd: '',
  pageLabel: 'Page {page} sur {pages}',
  replyBy: 'Nous vous saurions gré de bien vouloir nous répondre d’ici au {day}.',
  caseAsOf: '(À la date du {day}.)',
  otherScript: ' ({name})',
  signatories: 'Cosignataires :',
  enclosures: 'Pièces jointes :',
  copies: 'Copie à :',
  annex: {
    title: 'Annexe : préoccupations par pays et par thème',
    asReported:
      'Sauf indication d’une autre date, tout ce qui figure dans ce tableau est tel que {sender} l’a rapporté le {day}.',
    caption: 'Tableau 1. Préoccupations par pays et par thème',
    country: 'Pays',
    theme: 'Thème',
    statement: 'Faits rapportés',
    source: 'Référence',
    byOrder: '(lien attribué d’après son ordre dans la page)',
  },
  unfilled: '[…]',
  notes: {
    appeal: '{sender}, {title}, {day} (« l’appel »).',
    appealAgain: 'L’appel.',
    places:
      'Ci-dessous, « p. 3, M2 » désigne sa page 3, section sur les médias, paragraphe 2. Les liens sont reproduits tels qu’imprimés ; aucun n’a été consulté pour cette lettre.',
    place: 'p. {page}, {paragraph}',
    appealPlace: 'L’appel, {place}.',
    source: '{publisher}, {title}, {target}, tel qu’imprimé dans l’appel, {place}.',
    sourceByOrder:
      '{publisher}, {title}, {target}, tel qu’imprimé dans l’appel, {place} (lien attribué d’après son ordre dans la page).',
    ask: 'Demande également formulée dans l’appel, {place}.',
    remark: 'Remarque : {text}',
    since: 'Connu depuis : {source}.',
    remarkSourced: 'Remarque : {text} (Source : {source}.)',
  },
  address: {
    one: 'Madame, Monsieur,',
    many: 'Mesdames, Messieurs,',
    close: 'Veuillez agréer, Madame, Monsieur, l’expression de notre haute considération.',
    closeMany: 'Veuillez agréer, Mesdames, Messieurs, l’expression de notre haute considération.',
    greetingClose: (greeting, closes) => {
      const formulas = closes.flatMap((close) => /l’expression de notre .+$/u.exec(close) ?? []);
      const highest = formulas.find((formula) => formula.includes('très haute')) ?? formulas[0];
      const whom = greeting.replace(/^votre (?=excellence)/iu, '');
      return `Veuillez agréer, ${whom}, ${highest ?? 'l’expression de notre haute considération.'}`;
    },
    excellency: /^(?:votre )?excellence(?!\p{L})/iu,
    excellencies: 'Excellences,',
    joining: [],
    mark: ',',
  },
};

// The words of the screens. Each feature has its own file of words in each language; English is
// the measure that the types and the tests hold the others to.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from '../locales/en.ts';

export type Words = typeof en;

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: Words;
    defaultNS: 'app';
  }
}

export function startLanguage(): void {
  void i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'app',
    resources: { en },
    interpolation: { escapeValue: false }, // React escapes
    initAsync: false,
  });
}

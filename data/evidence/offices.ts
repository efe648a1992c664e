// What stands in an office can be printed in a letter as it is.
import type { Office } from '#core/officials/office.ts';
import { type Problem, problem } from '../problem.ts';
import { forbiddenIn } from './forbidden.ts';

const BRACES = /\{(\w+)\}/gu;

/** Titles that do not exist, and placeholders a letter cannot fill. */
export function officeProblems(office: Office): Problem[] {
  const { title, holders, forms } = office;
  const names = [...holders.map(({ name }) => name), ...Object.values(title)];
  const placeholders = Object.values(forms).flatMap((form) => {
    if (form === null) return [];
    const general = [form.salutation, form.close].filter((text) => /[{}]/u.test(text));
    const byName = [...(form.salutationByName ?? '').matchAll(BRACES)].map(([, name = '']) => name);
    return [...general, ...byName.filter((name) => !['surname', 'honorific'].includes(name))];
  });
  return [
    ...names.flatMap((name) => (name === null ? [] : forbiddenIn(name))),
    ...placeholders.map((text) => `‘${text}’ cannot be filled in a letter`),
  ].map((text) => problem(office.id, text));
}

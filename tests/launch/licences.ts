// Which licences may ship in the app, and which may only help to build and test it.

const SHIPPED = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
]);
const HELPING = new Set([
  ...SHIPPED,
  'MIT-0',
  'MPL-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'Unlicense',
  'Zlib',
]);

/** Takes an SPDX expression without nesting and tells whether the names in it allow its use. */
function allows(expression: string, names: ReadonlySet<string>): boolean {
  const terms = expression.replace(/[()]/g, '').split(' OR ');
  return terms.some((term) => term.split(' AND ').every((name) => names.has(name.trim())));
}

export const mayShip = (expression: string): boolean => allows(expression, SHIPPED);
export const mayHelp = (expression: string): boolean => allows(expression, HELPING);

// The sample letter: the command line that `npm run letter` stands for. It shows what the product
// does on the bundled appeal; the names of its sender are plainly stand-ins.
import { join } from 'node:path';

/** `out/` is made by the build and is not committed. */
export const SAMPLE_FILE = join(import.meta.dirname, '../../out/sample-letter.docx');

export const sample: readonly string[] = [
  ...['--office', 'eu-hrvp'],
  ...[
    '--concern',
    'uz-accountability-andijan-no-inquiry',
    'uz-accountability-andijan-fate-of-convicted',
    'kg-media-ferghana-blocked',
    'tj-accountability-gbao-lack-of-information',
  ],
  ...['--ask', 'ask-raise-listed-concerns', 'ask-seek-commitments', 'ask-remind-regular-reporting'],
  ...['--organisation', 'Sample Organisation'],
  ...['--place', 'Brussels'],
  ...['--signatory', 'A. Sample'],
  ...['--role', 'Advocacy Officer'],
  ...['--out', SAMPLE_FILE],
];

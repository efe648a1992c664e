import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import type { WhichLetter } from '#core/letters/which-letter.ts';
import { call } from '../../../app/client.ts';
import { RadioChoice } from '../../../ui/radio-choice.tsx';
import { PagesBar, PagesView, type Size } from '../pages/pages-view.tsx';
import { usePages } from '../pages/use-pages.ts';
import { Preview } from './preview.tsx';
import styles from './reading.module.css';

const VIEWS = ['text', 'pages'] as const;
type View = (typeof VIEWS)[number];

/** What was looked at last stays when the window grows narrow, and for the next letter. */
let lastView: View = 'text';

type Props = {
  readonly which: WhichLetter;
  readonly document: LetterDocument;
};

/** The letter to be read: at once as text, which leads to where it is written, or as its pages. */
export function Reading({ which, document }: Props) {
  const { t } = useTranslation('letters');
  const [view, setView] = useState(lastView);
  const [size, setSize] = useState<Size>('fit');
  const isPages = view === 'pages';
  const { letterId, officeId } = which;
  const ask = useCallback(
    () => call('letters.pages', { letterId, officeId }),
    [letterId, officeId],
  );
  const state = usePages(ask, isPages ? document : null);
  return (
    <div className={styles.reading}>
      <div className={styles.bar}>
        <RadioChoice
          label={t('preview.title')}
          value={view}
          options={VIEWS.map((id) => ({ id, name: t(`preview.views.${id}`) }))}
          onChange={(chosen) => {
            lastView = chosen;
            setView(chosen);
          }}
        />
        {isPages ? <PagesBar state={state} size={size} onSize={setSize} /> : null}
      </div>
      {isPages ? <PagesView state={state} size={size} /> : <Preview document={document} />}
    </div>
  );
}

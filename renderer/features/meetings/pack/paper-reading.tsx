import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BriefDocument } from '#core/briefs/brief-document.ts';
import type { MeetingId } from '#core/ids.ts';
import { call } from '../../../app/client.ts';
import heard from '../../../ui/heard.module.css';
import { RadioChoice } from '../../../ui/radio-choice.tsx';
import { PagesBar, PagesView, type Size } from '../../letters/pages/pages-view.tsx';
import { usePages } from '../../letters/pages/use-pages.ts';
import styles from './pack.module.css';
import { PaperView } from './paper-view.tsx';

const VIEWS = ['text', 'pages'] as const;
type View = (typeof VIEWS)[number];

type Props = { readonly meetingId: MeetingId; readonly document: BriefDocument };

/** A paper to be read: as text, each line leading to what it rests on, or as its pages. */
export function PaperReading({ meetingId, document }: Props) {
  const { t } = useTranslation('letters');
  const { t: packWords } = useTranslation('pack');
  const [view, setView] = useState<View>('text');
  const [size, setSize] = useState<Size>('fit');
  const { kind } = document;
  const ask = useCallback(() => call('meetings.pages', { meetingId, kind }), [meetingId, kind]);
  const isPages = view === 'pages';
  const state = usePages(ask, isPages ? document : null);
  return (
    <div className={styles.reading}>
      <div className={styles.bar}>
        <RadioChoice
          label={t('preview.title')}
          value={view}
          options={VIEWS.map((id) => ({ id, name: t(`preview.views.${id}`) }))}
          onChange={setView}
        />
        {isPages ? <PagesBar state={state} size={size} onSize={setSize} /> : null}
      </div>
      {isPages ? (
        <>
          <h2 className={heard.heard}>{packWords(`kinds.${kind}`)}</h2>
          <PagesView state={state} size={size} />
        </>
      ) : (
        <PaperView meetingId={meetingId} document={document} />
      )}
    </div>
  );
}

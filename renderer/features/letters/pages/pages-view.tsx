import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isApproximate } from '#core/letters/page-map.ts';
import { Button } from '../../../ui/button.tsx';
import { FailureNotice } from '../../shared/outcome.tsx';
import type { Pages } from './make-pages.ts';
import styles from './pages-view.module.css';
import type { PagesState } from './use-pages.ts';

export type Size = 'fit' | 'actual';

type BarProps = {
  readonly state: PagesState;
  readonly size: Size;
  readonly onSize: (size: Size) => void;
};

/** How many pages there are, and how large they are shown. */
export function PagesBar({ state: { pages, isStale, error }, size, onSize }: BarProps) {
  const { t } = useTranslation('letters');
  if (!pages) return <p className={styles.count}>{error ? null : t('pages.coming')}</p>;
  const { map } = pages;
  const other = size === 'fit' ? 'actual' : 'fit';
  return (
    <>
      <p className={styles.count}>
        <strong>{t('pages.count', { count: map.pages.length })}</strong>
        {isStale || isApproximate(map) ? ` · ${t('pages.approximate')}` : null}
      </p>
      <Button kind="quiet" onPress={() => onSize(other)}>
        {t(`pages.sizes.${other}`)}
      </Button>
    </>
  );
}

/** The letter on the pages of its file. */
export function PagesView({ state, size }: Pick<BarProps, 'state' | 'size'>) {
  const { t } = useTranslation('letters');
  return (
    <section aria-label={t('pages.title')} className={styles.view}>
      {state.error ? <FailureNotice error={state.error} /> : null}
      {state.pages ? <Sheets pages={state.pages} size={size} /> : null}
    </section>
  );
}

/** Sheets in a root of their own, where the program's rules do not reach. */
function Sheets({ pages, size }: { readonly pages: Pages; readonly size: Size }) {
  const { t } = useTranslation('letters');
  const frame = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [...pages.rules];
    root.replaceChildren(...pages.sheets);
  }, [pages]);
  useFit(frame, host, size === 'fit' ? (pages.map.pages[0]?.width ?? null) : null);
  return (
    // Arrow keys scroll what has the focus, and nothing on a sheet can take it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by keys
    <section ref={frame} aria-label={t('pages.letter')} tabIndex={0} className={styles.frame}>
      <div ref={host} className={styles.sheets} />
    </section>
  );
}

/** The padding around the sheets, left and right, in the pixels that are zoomed. */
const AROUND = 4;

/** Larger than this a page is read no better. */
const LARGEST = 1.5;

/** Zooms `host` so that `width` pixels fill `frame`; `null`: as large as paper. */
function useFit(
  frame: { readonly current: HTMLElement | null },
  host: { readonly current: HTMLElement | null },
  width: number | null,
): void {
  useEffect(() => {
    const outer = frame.current;
    if (!outer) return;
    const zoomToFit = () => {
      const zoom = width === null ? 1 : Math.min(LARGEST, outer.clientWidth / (width + AROUND));
      host.current?.style.setProperty('zoom', String(zoom));
    };
    const observer = new ResizeObserver(zoomToFit);
    observer.observe(outer);
    zoomToFit();
    return () => observer.disconnect();
  }, [frame, host, width]);
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BriefBlock, BriefDocument, BriefLine } from '#core/briefs/brief-document.ts';
import type { MeetingId } from '#core/ids.ts';
import { Runs } from '../../letters/preview/runs.tsx';
import styles from './paper.module.css';
import { Traced } from './traced.tsx';

type Props = { readonly meetingId: MeetingId; readonly document: BriefDocument };

/** The paper as it will be read, from the value that the files are made of. */
export function PaperView({ meetingId, document }: Props) {
  const { t } = useTranslation('letters');
  const { kind, language, title, subtitle, blocks, notes } = document;
  return (
    <section aria-label={t('preview.title')} className={styles.desk}>
      <article lang={language} className={`${styles.page} ${styles[kind]}`}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.subtitle}>{subtitle}</p>
        {blocks.map((block, index) => {
          const key = `${index}`;
          return <Block key={key} block={block} meetingId={meetingId} />;
        })}
        {notes.length > 0 ? (
          <ol className={styles.notes} aria-label={t('preview.notes')}>
            {notes.map(({ number, runs }) => (
              <li key={number}>
                <Runs runs={runs} />
              </li>
            ))}
          </ol>
        ) : null}
      </article>
    </section>
  );
}

type BlockProps = { readonly block: BriefBlock; readonly meetingId: MeetingId };

function Block({ block, meetingId }: BlockProps) {
  const line = (one: BriefLine) => (
    <Traced line={one} meetingId={meetingId}>
      <Runs runs={one.runs} />
    </Traced>
  );
  switch (block.type) {
    case 'pageBreak':
      return <hr className={styles.break} />;
    case 'heading': {
      const Heading = block.level === 1 ? 'h3' : 'h4';
      return (
        <Heading className={styles.heading}>
          <Runs runs={block.runs} />
        </Heading>
      );
    }
    case 'paragraph':
      return <div className={styles[block.look]}>{line(block)}</div>;
    case 'list': {
      const List = block.style === 'bullets' ? 'ul' : 'ol';
      return (
        <List className={styles[block.style]}>
          {block.items.map((item, index) => {
            const key = `${index}`;
            return <li key={key}>{line(item)}</li>;
          })}
        </List>
      );
    }
    case 'table':
      return <PaperTable block={block} line={line} />;
  }
}

type TableProps = {
  readonly block: Extract<BriefBlock, { type: 'table' }>;
  readonly line: (one: BriefLine) => ReactNode;
};

function PaperTable({ block: { caption, columns, widths, rows }, line }: TableProps) {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    <table className={styles.table} aria-label={caption}>
      <colgroup>
        {widths.map((width, index) => {
          const key = `${index}`;
          return <col key={key} style={{ width: `${(100 * width) / total}%` }} />;
        })}
      </colgroup>
      {columns.length > 0 ? (
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
      ) : null}
      <tbody>
        {rows.map(({ cells }, row) => {
          const key = `${row}`;
          return (
            <tr key={key}>
              {cells.map((cell, column) => {
                const at = `${column}`;
                return column === 0 && columns.length === 0 && cell.runs.length > 0 ? (
                  <th key={at} scope="row">
                    {line(cell)}
                  </th>
                ) : (
                  <td key={at}>{line(cell)}</td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

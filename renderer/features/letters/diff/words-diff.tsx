import { useTranslation } from 'react-i18next';
import { diffWords } from '#core/letters/word-diff.ts';
import heard from '../../../ui/heard.module.css';
import styles from './words-diff.module.css';

type Props = {
  readonly before: string;
  readonly after: string;
  /** Of the words, for those who hear them. */
  readonly language: string;
};

/** What was taken out struck through, what was put in underlined; both are said to screen readers. */
export function WordsDiff({ before, after, language }: Props) {
  const { t, i18n } = useTranslation('letters');
  const said = (what: 'removed' | 'added') => (
    <span className={heard.heard} lang={i18n.language}>
      {t(`diff.${what}`)}{' '}
    </span>
  );
  return (
    <p lang={language} className={styles.words}>
      {diffWords(before, after).map(({ kind, text }, index) => {
        const key = `${index}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        return kind === 'removed' ? (
          <del key={key} className={styles.removed}>
            {said('removed')}
            {text}
          </del>
        ) : (
          <ins key={key} className={styles.added}>
            {said('added')}
            {text}
          </ins>
        );
      })}
    </p>
  );
}

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReturnedChange } from '#core/letters/returned/change.ts';
import type { Comment, Edit } from '#core/letters/returned/returned-file.ts';
import { useDayWords } from '../../../app/day-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { CopyButton } from '../../shared/copy-button.tsx';
import { WordsDiff } from '../diff/words-diff.tsx';
import styles from './returned.module.css';

type Props = {
  readonly change: ReturnedChange;
  readonly language: string;
  readonly onTake: () => void;
  readonly onLeave: () => void;
};

/** One change: where, by whom, its words, what was remarked on it, and what can be done. */
export function ChangeItem({ change, language, onTake, onLeave }: Props) {
  const { t } = useTranslation('letters');
  const { id, kind, hindrance, after, take, comments } = change;
  const head = useId();
  const place = usePlaceWords()(change);
  return (
    <li className={styles.change} data-change={id} aria-labelledby={head}>
      <p className={styles.head} id={head}>
        <strong>{place}</strong> <Tag>{t(`returned.kind.${kind}`)}</Tag> <Authors change={change} />
      </p>
      <Words change={change} language={language} />
      {comments.map((comment) => (
        <Remark key={`${comment.author} ${comment.text}`} comment={comment} />
      ))}
      {hindrance ? <p className={styles.soft}>{t(`returned.hindrance.${hindrance}`)}</p> : null}
      <Choices>
        {take ? (
          <Button onPress={onTake} aria-describedby={head}>
            {t('returned.take')}
          </Button>
        ) : null}
        {hindrance && after !== '' ? <CopyButton text={after} what={place} isPrivate /> : null}
        <Button
          kind={kind === 'commented' ? 'plain' : 'quiet'}
          onPress={onLeave}
          aria-describedby={head}
        >
          {t(kind === 'commented' ? 'returned.seen' : 'returned.leave')}
        </Button>
      </Choices>
    </li>
  );
}

function usePlaceWords(): (change: ReturnedChange) => string {
  const { t } = useTranslation('letters');
  return ({ where, number }) => {
    const place = t(`returned.where.${where}`);
    return number === null ? place : t('returned.numbered', { place, number });
  };
}

function Words({ change, language }: Pick<Props, 'change' | 'language'>) {
  const { t } = useTranslation('letters');
  const { kind, before, after, now, isLookOnly } = change;
  if (kind === 'commented')
    return before === '' ? null : (
      <p className={styles.quoted} lang={language}>
        {before}
      </p>
    );
  return (
    <>
      <WordsDiff before={before} after={after} language={language} />
      {isLookOnly ? <p className={styles.soft}>{t('returned.look')}</p> : null}
      {now === null ? null : (
        <p className={styles.now}>
          {now === '' ? t('returned.nowGone') : t('returned.now')}{' '}
          <span lang={language}>{now}</span>
        </p>
      )}
    </>
  );
}

/** Of changes that were tracked; of others nobody knows. */
function Authors({ change: { edits, kind } }: { readonly change: ReturnedChange }) {
  const { t } = useTranslation('letters');
  const who = useWho();
  if (kind === 'commented') return null;
  return (
    <span className={styles.soft}>
      {edits.length > 0 ? edits.map(who).join('; ') : t('returned.untracked')}
    </span>
  );
}

function useWho(): (edit: Edit) => string {
  const { t } = useTranslation('letters');
  const day = useDayWords();
  return ({ author, on }) => {
    const name = author.trim() === '' ? t('returned.nobody') : author;
    return on === null ? name : t('returned.who', { name, day: day(on) });
  };
}

function Remark({ comment }: { readonly comment: Comment }) {
  const who = useWho();
  return (
    <figure className={styles.remark}>
      <figcaption className={styles.soft}>{who(comment)}</figcaption>
      <blockquote>{comment.text}</blockquote>
    </figure>
  );
}

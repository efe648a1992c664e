import { useTranslation } from 'react-i18next';
import { LetterId } from '#core/ids.ts';
import type { LetterTemplate } from '#core/letters/template.ts';
import { followUp, holdersSince, whoFollows } from '#core/register/follow-up.ts';
import { wholeStanding } from '#core/register/standing.ts';
import type { SentVersion } from '#core/register/version.ts';
import { newId, now, today } from '../../app/clock.ts';
import { go } from '../../app/place.ts';
import { useAppeal } from '../../state/library.ts';
import { useOfficials, useTemplates } from '../../state/select/letters.ts';
import { dispatch, useWorkspace } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import styles from './register.module.css';

/** A reminder, thanks, or whatever else: the user's own kind before the bundled one. */
const KINDS = ['silence', 'reply', null] as const;

/** What to write next on a sent letter, and whether the offices are still held as they were. */
export function NextLetter({ version }: { readonly version: SentVersion }) {
  const { t } = useTranslation('register');
  const templates = useTemplates();
  const start = useFollowUp(version);
  const { state } = wholeStanding(version, today());
  const offered = KINDS.flatMap((follows) => {
    const fitting = templates.filter((one) => one.follows === follows);
    const template = follows === null ? fitting[0] : fitting.at(-1);
    const isFor = template && whoFollows(template, version, today()).length > 0;
    return isFor ? [{ follows, template }] : [];
  });
  return (
    <section aria-label={t('next.title')}>
      <h2>{t('next.title')}</h2>
      <p className={styles.soft}>{t('next.lead')}</p>
      <Holders version={version} />
      <div className={styles.actions}>
        {offered.map(({ follows, template }) => (
          <Button
            key={template.id}
            kind={follows === 'silence' && state === 'overdue' ? 'primary' : 'plain'}
            onPress={() => start(template)}
          >
            {t(`next.${follows ?? 'other'}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}

function Holders({ version }: { readonly version: SentVersion }) {
  const { t } = useTranslation('register');
  const since = holdersSince(version, useOfficials());
  return (
    <ul className={styles.holders}>
      {since.map(({ sentTo: { officeId, title }, now: name, state }) => (
        <li key={officeId}>
          {t(`next.holders.${state}`, { title, name })}{' '}
          {state === 'stale' || state === 'unknown' ? (
            <Link onPress={() => go({ at: 'officials', officeId })}>{t('next.check')}</Link>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Starts a letter of a kind that follows up `version`, and opens it. */
function useFollowUp(version: SentVersion): (template: LetterTemplate) => void {
  const appeal = useAppeal();
  return (template) => {
    const { letters, settings } = useWorkspace.getState().workspace;
    const draft = letters.letters.find(({ id }) => id === version.letterId);
    const { sender } = settings;
    const id = newId(LetterId);
    const start = { id, at: now(), on: today(), appeal, template, version, draft, sender };
    dispatch({ type: 'letters.create', letter: followUp(start) });
    go({ at: 'letter', letterId: id });
  };
}

import { useTranslation } from 'react-i18next';
import { resolveAnchor } from '#core/annotations/anchor.ts';
import type { Annotation } from '#core/annotations/annotation.ts';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './lost-place.module.css';
import type { Notes } from './use-notes.ts';

type Props = {
  readonly note: Annotation;
  readonly notes: Notes;
  readonly toStatement: () => void;
};

/** For a note whose words are no longer in the text: the user says where it belongs. */
export function OrphanHelp(props: Props) {
  const { t } = useTranslation('annotations');
  return (
    <div className={styles.help}>
      <AttachElsewhere {...props} />
      <Button kind="quiet" onPress={() => props.notes.attachTo(props.note, null)}>
        {t('orphans.toWhole')}
      </Button>
    </div>
  );
}

/** For a note whose words were found in another place: the user confirms it or chooses others. */
export function MovedHelp({ statement, ...props }: Props & { readonly statement: string }) {
  const { t } = useTranslation('annotations');
  const { note, notes } = props;
  const keepHere = () => {
    const resolution = note.anchor ? resolveAnchor(statement, note.anchor) : null;
    if (resolution?.type === 'found') notes.attachTo(note, resolution.span);
  };
  return (
    <div className={styles.help}>
      <span className={styles.what}>
        <Tag tone="warn">{t('moved.what')}</Tag>
      </span>
      <Button kind="quiet" onPress={keepHere}>
        {t('moved.keep')}
      </Button>
      <AttachElsewhere {...props} />
    </div>
  );
}

function AttachElsewhere({ note, notes, toStatement }: Props) {
  const { t } = useTranslation('annotations');
  const start = () => {
    notes.startAttaching(note);
    toStatement();
  };
  return (
    <Button kind="quiet" onPress={start}>
      {t('orphans.attach')}
    </Button>
  );
}

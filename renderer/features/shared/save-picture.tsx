import { ImageDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Input, Output } from '#core/contract/contract.ts';
import { AppError } from '#core/errors.ts';
import type { Picture } from '#core/pictures/picture.ts';
import { call } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { pngOf } from './draw-picture.ts';
import { Outcome } from './outcome.tsx';
import styles from './picture-view.module.css';
import { PictureView } from './picture-view.tsx';
import { useJob } from './use-job.ts';

type Wanted = Input<'pictures.save'>;
type Kind = Wanted['as']['kind'];

type Props = {
  readonly name: Wanted['name'];
  /** What it shows of private matters in either case, in words. */
  readonly shows: string;
  /** What the box says that lets names in. */
  readonly names: string;
  readonly make: (withNames: boolean) => Picture;
};

/** Saves what a screen shows as a picture, after saying what of it then leaves this computer. */
export function SavePicture(props: Props) {
  const { t } = useTranslation('shared');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <ImageDown aria-hidden size={16} />
        {t('picture.open')}
      </Button>
      <Dialog title={t('picture.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        {isOpen ? <SaveForm {...props} onClose={() => setOpen(false)} /> : null}
      </Dialog>
    </>
  );
}

function SaveForm({ name, shows, names, make, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useTranslation('shared');
  const [withNames, setWithNames] = useState(false);
  const [kind, setKind] = useState<Kind>('png');
  const { job, run, isRunning, dismiss } = useJob<Output<'pictures.save'>>();
  const picture = useMemo(() => make(withNames), [make, withNames]);
  const savedAs = job.state === 'done' ? job.value.savedAs : null;
  return (
    <>
      <p>{shows}</p>
      <Checkbox
        isSelected={withNames}
        onChange={(isSelected) => {
          setWithNames(isSelected);
          dismiss();
        }}
      >
        {names}
      </Checkbox>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className={styles.frame} tabIndex={0} aria-label={t('picture.preview')}>
        <PictureView picture={picture} />
      </section>
      <RadioChoice
        label={t('picture.kind')}
        value={kind}
        options={[
          { id: 'png', name: t('picture.png') },
          { id: 'svg', name: t('picture.svg') },
        ]}
        onChange={setKind}
      />
      <Outcome
        job={savedAs === null && job.state === 'done' ? { state: 'idle' } : job}
        working={t('picture.working')}
        done={
          <>
            <p className={styles.path}>
              <strong>{t('picture.saved')}</strong> {savedAs}
            </p>
            <p>{t('picture.outside')}</p>
          </>
        }
      />
      <Choices>
        <Button
          kind="primary"
          isPending={isRunning}
          onPress={() =>
            run(async () => call('pictures.save', { name, as: await as(kind, picture) }))
          }
        >
          {t('picture.save')}
        </Button>
        <Button onPress={onClose}>{t('picture.close')}</Button>
      </Choices>
    </>
  );
}

async function as(kind: Kind, picture: Picture): Promise<Wanted['as']> {
  if (kind === 'svg') return { kind, picture };
  const bytes = await pngOf(picture).catch(() => {
    throw new AppError({ code: 'pictures.refused' });
  });
  return { kind, bytes };
}

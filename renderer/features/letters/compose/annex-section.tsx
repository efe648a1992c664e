import { useTranslation } from 'react-i18next';
import { withoutBlock } from '#core/letters/block-list.ts';
import { concernsOf } from '#core/letters/chosen.ts';
import type { Letter } from '#core/letters/letter.ts';
import { useAppeal } from '../../../state/library.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/tag.tsx';
import { useShowPart } from '../parts.tsx';
import { revise } from '../revise.ts';
import { Section } from './section.tsx';

/** Which concerns stand in the table behind the letter. */
export function AnnexSection({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('kinds');
  const show = useShowPart();
  const count = concernsOf(letter, useAppeal()).length;
  const isTwice = letter.blocks.includes('concerns') && count > 0;
  const tellOnce = () => {
    revise(letter.id, ({ blocks }) => ({
      field: 'blocks',
      value: withoutBlock(blocks, 'concerns'),
    }));
    show('annex');
  };
  return (
    <Section
      title={t('annex.title')}
      part="annex"
      hint={count > 0 ? t('annex.holds', { count }) : t('annex.none')}
      actions={
        <>
          <Button onPress={() => show('concerns')}>{t('annex.show')}</Button>
          {isTwice ? <Button onPress={tellOnce}>{t('annex.once')}</Button> : null}
        </>
      }
    >
      {isTwice ? <Notice tone="warn">{t('annex.twice')}</Notice> : null}
    </Section>
  );
}

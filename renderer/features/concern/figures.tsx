import { useTranslation } from 'react-i18next';
import type { Figure } from '#core/appeals/concern.ts';
import type { Mark } from '#core/appeals/provenance.ts';
import { Marks } from '../shared/marks.tsx';
import { Item, Items, Small } from './item.tsx';
import { Section } from './section.tsx';

type Props = { readonly figures: readonly Figure[]; readonly marks: readonly Mark[] };

/** Figures in the appeal's hedged wording; what must be known before one is used stands with them. */
export function Figures({ figures, marks }: Props) {
  const { t } = useTranslation('concern');
  if (figures.length === 0) return null;
  return (
    <Section title={t('figures.title', { count: figures.length })} hint={t('figures.hint')}>
      <Items>
        {figures.map(({ wording, unit, hedge, reported }) => (
          <Item key={wording} title={wording}>
            <Small>
              {t('figures.counts', { unit })} {t(`figures.hedges.${hedge}`)}
              {reported ? ` ${t('figures.reported')}` : ''}
            </Small>
          </Item>
        ))}
      </Items>
      <Marks marks={marks} />
    </Section>
  );
}

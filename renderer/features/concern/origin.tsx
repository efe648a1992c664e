import { useTranslation } from 'react-i18next';
import type { Concern } from '#core/appeals/concern.ts';
import type { Place } from '#core/appeals/provenance.ts';
import { useAppeal } from '../../state/library.ts';
import { WhenText } from '../shared/when-text.tsx';
import { Small } from './item.tsx';
import { Section } from './section.tsx';

/** When the concern was so: the appeal's wording, and the date as stored. */
export function Dates({ when }: Pick<Concern, 'when'>) {
  const { t } = useTranslation('concern');
  return (
    <Section title={t('dates.title')}>
      <p>
        <WhenText when={when} />
      </p>
      {when.edtf === null ? null : (
        <Small>
          {t('dates.edtf')} <code>{when.edtf}</code>
        </Small>
      )}
    </Section>
  );
}

const SECTIONS = ['A', 'C', 'E', 'I', 'M'] as const;

/** Where in the appeal it stands, and how far its country is the appeal's own word. */
export function Origin({ concern }: { readonly concern: Concern }) {
  const { t } = useTranslation('concern');
  const { place, scope, countryNote } = concern;
  const { title, sender } = useAppeal();
  return (
    <Section title={t('origin.title')}>
      <p>{useParagraphWords(place)}</p>
      <p>{t(`origin.scopes.${scope}`)}</p>
      {countryNote ? <p>{countryNote}</p> : null}
      <Small>{t('origin.appeal', { title, sender: sender.name })}</Small>
    </Section>
  );
}

function useParagraphWords({ page, paragraph }: Place): string {
  const { t } = useTranslation('concern');
  const section = SECTIONS.find((letter) => paragraph.startsWith(letter));
  if (!section) return t('origin.place', { page, paragraph });
  return t('origin.placeIn', {
    page,
    paragraph,
    number: Number(paragraph.slice(1)),
    section: t(`origin.sections.${section}`),
  });
}

/** Rights the concern touches: our choice. */
export function Rights({ concern }: { readonly concern: Concern }) {
  const { t } = useTranslation('concern');
  const { rights, rightsReason, uhriLabels } = concern;
  if (rights.length === 0 && uhriLabels.length === 0) return null;
  return (
    <Section title={t('rights.title')} hint={t('rights.hint')}>
      <p>{rightsReason}</p>
      <ul>
        {rights.map(({ instrument, article, about }) => (
          <li key={instrument + article}>
            <strong>
              <abbr title={t(`rights.instruments.${instrument}`)}>{instrument}</abbr>{' '}
              {t('rights.article', { article })}
            </strong>{' '}
            {about}
          </li>
        ))}
      </ul>
      {uhriLabels.length > 0 ? (
        <Small>{t('rights.uhri', { labels: uhriLabels.join('; ') })}</Small>
      ) : null}
    </Section>
  );
}

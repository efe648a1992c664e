import { useTranslation } from 'react-i18next';
import { useDayWords } from '../../app/day-words.ts';
import { useAppeal, useCatalog } from '../../state/library.ts';
import { Copyable } from '../settings/copyable.tsx';
import { Fact, Facts, Section } from '../settings/section.tsx';

/** Which appeal the program carries, how it was counted, and the checksum of the data. */
export function DatasetSection() {
  const { t } = useTranslation('about');
  const { about } = useCatalog();
  const appeal = useAppeal();
  const day = useDayWords();
  const { name, acronym } = appeal.sender;
  return (
    <Section title={t('dataset.title')}>
      <Facts>
        <Fact name={t('dataset.appeal')}>{appeal.title}</Fact>
        <Fact name={t('dataset.sender')}>{acronym ? `${name} (${acronym})` : name}</Fact>
        <Fact name={t('dataset.date')}>{day(appeal.date)}</Fact>
        <Fact name={t('dataset.occasion')}>{appeal.occasion}</Fact>
        <Fact name={t('dataset.holds')}>
          <Holdings />
        </Fact>
        <Fact name={t('dataset.rule')}>{appeal.rule}</Fact>
        <Fact name={t('dataset.sha')}>
          <Copyable text={about.librarySha256} what={t('dataset.sha')} />
        </Fact>
      </Facts>
    </Section>
  );
}

function Holdings() {
  const { t } = useTranslation('about');
  const { t: shared } = useTranslation('shared');
  const { offices } = useCatalog();
  const { concerns, cases, events, sources } = useAppeal();
  return t('dataset.counts', {
    concerns: shared('concerns', { count: concerns.length }),
    cases: t('dataset.cases', { count: cases.length }),
    events: t('dataset.events', { count: events.length }),
    sources: t('dataset.sources', { count: sources.length }),
    offices: t('dataset.offices', { count: offices.length }),
  });
}

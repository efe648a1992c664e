import { useTranslation } from 'react-i18next';
import type { Output } from '#core/contract/contract.ts';
import { inBraces, Tag } from '#core/letterheads/tags.ts';
import { call } from '../../../app/client.ts';
import { Button } from '../../../ui/button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { Outcome } from '../../shared/outcome.tsx';
import { useJob } from '../../shared/use-job.ts';
import { Fact, Facts, Part } from '../section.tsx';

/** What can be written in a template, and one to start from. */
export function Tags() {
  const { t } = useTranslation('letterheads');
  const { job, run, isRunning } = useJob<Output<'letterheads.sample'>>();
  const path = job.state === 'done' ? job.value.savedAs : null;
  return (
    <Part title={t('tags.title')}>
      <p>{t('tags.lead')}</p>
      <Facts>
        {Tag.options.map((tag) => (
          <Fact key={tag} name={inBraces(tag)}>
            {t(`tags.${tag}`)}
          </Fact>
        ))}
      </Facts>
      <p>{t('tags.annex')}</p>
      <Choices>
        <Button isPending={isRunning} onPress={() => run(() => call('letterheads.sample', null))}>
          {t('tags.sample')}
        </Button>
      </Choices>
      <Outcome
        job={job}
        working={t('tags.saving')}
        done={path === null ? null : t('tags.saved', { path })}
      />
    </Part>
  );
}

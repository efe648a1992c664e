import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#core/contract/contract.ts';
import { call } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Outcome } from '../shared/outcome.tsx';
import { useJob } from '../shared/use-job.ts';
import { Copyable } from './copyable.tsx';
import { Points } from './points.tsx';
import { Fact, Facts, Part, Section } from './section.tsx';

type Proof = Output<'offline.proof'>;

/** What shows that nothing leaves this computer, and what stays behind on it. */
export function ProofSection() {
  const { t } = useTranslation('settings');
  const [proof, setProof] = useState<Proof | null>(null);
  const { job, run, isRunning } = useJob();
  const count = useCallback(
    () => run(async () => setProof(await call('offline.proof', null))),
    [run],
  );
  useEffect(count, [count]);
  return (
    <Section id="proof" title={t('proof.title')}>
      <p>{t('proof.lead')}</p>
      {proof ? <Counted proof={proof} /> : null}
      <Outcome job={job} working={t('proof.counting')} />
      <Choices>
        <Button isPending={isRunning} onPress={count}>
          {t('proof.again')}
        </Button>
      </Choices>
      <Part title={t('proof.stays.title')}>
        <p>{t('proof.stays.lead')}</p>
        <Points
          of={[
            t('proof.stays.vault'),
            t('proof.stays.lastSeen'),
            t('proof.stays.device'),
            t('proof.stays.letters'),
            t('proof.stays.browser'),
            t('proof.stays.system'),
          ]}
        />
      </Part>
      <Part title={t('proof.check.title')}>
        <Points of={[t('proof.check.unplug'), t('proof.check.tests')]} />
        <p>{t('proof.check.limits')}</p>
      </Part>
    </Section>
  );
}

function Counted({ proof }: { readonly proof: Proof }) {
  const { t } = useTranslation('settings');
  return (
    <Facts>
      <Fact name={t('proof.refused')} hint={t('proof.refusedHint')}>
        {proof.refusedRequests}
      </Fact>
      <Fact name={t('proof.served')} hint={t('proof.servedHint')}>
        {proof.servedRequests}
      </Fact>
      <Fact name={t('proof.hash')}>
        <Copyable text={proof.librarySha256} what={t('proof.hash')} />
      </Fact>
      <Fact name={t('proof.vault')}>
        <Copyable text={proof.vaultPath} what={t('proof.vault')} />
      </Fact>
      <Fact name={t('proof.folder')}>
        <Copyable text={proof.userDataPath} what={t('proof.folder')} />
      </Fact>
    </Facts>
  );
}

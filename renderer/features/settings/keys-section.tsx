import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Said } from '../shared/outcome.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { FasterOpening } from './faster-opening.tsx';
import { NewKeys } from './new-keys.tsx';
import { Part, Section } from './section.tsx';
import { useAsking } from './use-asking.ts';
import type { Care } from './use-care.ts';

/** What opens the vault: changing it, making it anew, and opening faster on this computer. */
export function KeysSection({ care }: { readonly care: Care }) {
  const { t } = useTranslation('settings');
  return (
    <Section id="keys" title={t('keys.title')}>
      {care.status.viewOnly ? <p>{t('viewOnly')}</p> : null}
      <Change care={care} />
      <Renew care={care} />
      <FasterOpening care={care} />
    </Section>
  );
}

function Change({ care }: { readonly care: Care }) {
  const { t } = useTranslation('settings');
  const { isAsking, said, ask, close, finish } = useAsking(care);
  return (
    <>
      <p>{t('keys.change.what')}</p>
      <p>{t('keys.change.old')}</p>
      <Choices>
        <Button isDisabled={care.status.viewOnly} onPress={ask}>
          {t('keys.change.ask')}
        </Button>
      </Choices>
      <Said words={said} />
      {isAsking ? (
        <ChangePassphrase
          care={care}
          onDone={() => finish(t('keys.change.done'))}
          onClose={close}
        />
      ) : null}
    </>
  );
}

function Renew({ care }: { readonly care: Care }) {
  const { t } = useTranslation('settings');
  const { isAsking, said, ask, close, finish } = useAsking(care);
  return (
    <Part title={t('keys.renew.title')}>
      <p>{t('keys.renew.what')}</p>
      <p>{t('keys.renew.remains')}</p>
      <Choices>
        <Button isDisabled={care.status.viewOnly} onPress={ask}>
          {t('keys.renew.ask')}
        </Button>
      </Choices>
      <Said words={said} />
      {isAsking ? (
        <NewKeys care={care} onDone={() => finish(t('keys.renew.done'))} onClose={close} />
      ) : null}
    </Part>
  );
}

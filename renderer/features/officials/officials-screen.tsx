import { ArrowLeft, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficeId } from '#core/officials/office.ts';
import { go } from '../../app/place.ts';
import { useAppeal } from '../../state/library.ts';
import { useOfficials } from '../../state/select/letters.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { SearchField } from '../../ui/field.tsx';
import { Screen } from '../../ui/screen.tsx';
import { groupsOf, matching } from './groups.ts';
import { OfficeDetail } from './office-detail.tsx';
import styles from './officials-screen.module.css';
import { newOffice } from './own-office.ts';

type Props = { readonly officeId: OfficeId | null };

/** Offices to write to: the list, and the chosen one beside it. */
export function OfficialsScreen({ officeId }: Props) {
  const { t } = useTranslation('officials');
  const [justAdded, setJustAdded] = useState<OfficeId | null>(null);
  const [said, say] = useState('');
  const chosen = useOfficials().find(({ office }) => office.id === officeId);
  const add = () => {
    const office = newOffice({ title: t('own.title'), competence: t('own.competence') });
    dispatch({ type: 'officials.addOffice', office });
    setJustAdded(office.id);
    say('');
    go({ at: 'officials', officeId: office.id });
  };
  return (
    <Screen
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button onPress={add}>
          <Plus aria-hidden size={16} />
          {t('add')}
        </Button>
      }
    >
      <p role="status" className={styles.said}>
        {said}
      </p>
      <div className={styles.panes}>
        <div className={`${styles.columns} ${chosen ? styles.chosen : ''}`}>
          <Offices officeId={officeId} />
          {chosen ? (
            <div className={styles.detail}>
              <div className={styles.back}>
                <Button kind="quiet" onPress={() => go({ at: 'officials', officeId: null })}>
                  <ArrowLeft aria-hidden size={16} />
                  {t('all')}
                </Button>
              </div>
              <OfficeDetail
                key={chosen.office.id}
                official={chosen}
                isNew={chosen.office.id === justAdded}
                onSay={say}
              />
            </div>
          ) : (
            <div className={styles.empty}>
              <h2>{t('choose')}</h2>
              <p>{t('chooseHint')}</p>
            </div>
          )}
        </div>
      </div>
    </Screen>
  );
}

function Offices({ officeId }: Props) {
  const { t } = useTranslation('officials');
  const { countries } = useAppeal();
  const [text, setText] = useState('');
  const found = matching(useOfficials(), text);
  return (
    <div className={styles.list}>
      <SearchField label={t('filter')} value={text} onChange={setText} />
      <p role="status" className={styles.count}>
        {found.length > 0 ? t('found', { count: found.length }) : t('nothing')}
      </p>
      {found.length > 0 ? (
        <ChoiceList
          label={t('list')}
          groups={groupsOf(found, countries, t)}
          selected={officeId}
          onChoose={(id) => go({ at: 'officials', officeId: id })}
        />
      ) : null}
    </div>
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../../app/day-words.ts';
import { useAppeal } from '../../state/library.ts';
import { useAnnotations } from '../../state/select/annotations.ts';
import { useLetters } from '../../state/select/letters.ts';
import { Screen } from '../../ui/screen.tsx';
import { Due } from './due.tsx';
import { matrixOf } from './matrix.ts';
import { Overview } from './overview.tsx';
import { Pointer } from './pointer.tsx';
import { Recent } from './recent.tsx';

/** The first screen: what is due, the appeal at a glance, and what the user did with it so far. */
export function HomeScreen() {
  const { t } = useTranslation('home');
  const appeal = useAppeal();
  const day = useDayWords();
  const annotations = useAnnotations();
  const letters = useLetters();
  const matrix = useMemo(
    () => matrixOf(appeal, { annotations, letters }),
    [appeal, annotations, letters],
  );
  return (
    <Screen
      title={appeal.title}
      above={t('from', { sender: appeal.sender.name, date: day(appeal.date) })}
      lead={t('lead', { occasion: appeal.occasion })}
    >
      <Pointer />
      <Due />
      <Overview matrix={matrix} />
      <Recent />
    </Screen>
  );
}

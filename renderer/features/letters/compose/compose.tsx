import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { textBlocks } from '#core/letters/block-list.ts';
import type { Letter } from '#core/letters/letter.ts';
import type { BlockKind } from '#core/letters/template.ts';
import { AnnexSection } from './annex-section.tsx';
import { AsksSection } from './asks-section.tsx';
import { CasesSection } from './cases-section.tsx';
import { ConcernsSection } from './concerns-section.tsx';
import { CopiesSection } from './copies-section.tsx';
import { EnclosuresSection } from './enclosures-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { HoldsSection } from './holds-section.tsx';
import { PageSection } from './page-section.tsx';
import { RecipientsSection } from './recipients-section.tsx';
import { ReplySection } from './reply-section.tsx';
import { SenderSection } from './sender-section.tsx';
import { SignatoriesSection } from './signatories-section.tsx';
import { TextSection } from './text-section.tsx';

type Props = { readonly letter: Letter };

/** Everything of a letter that can be set, in the order it will be read. */
export function Compose({ letter }: Props) {
  const { t } = useTranslation('letters');
  const { blocks } = letter;
  return (
    <form aria-label={t('compose')} onSubmit={(event) => event.preventDefault()}>
      <RecipientsSection letter={letter} />
      <PageSection letter={letter} />
      <HoldsSection letter={letter} />
      {sectionsOf(blocks).map((kind) => (
        <TextPart key={kind} kind={kind} letter={letter} />
      ))}
      <SenderSection letter={letter} />
      {blocks.includes('signatories') ? <SignatoriesSection letter={letter} /> : null}
      {blocks.includes('enclosures') ? <EnclosuresSection letter={letter} /> : null}
      {blocks.includes('copies') ? <CopiesSection letter={letter} /> : null}
      {blocks.includes('annex') ? <AnnexSection letter={letter} /> : null}
    </form>
  );
}

/**
 * The parts of the text in order. Concerns that stand in the annex alone are chosen where those of a
 * text are: what is asked rests on them. Facts are looked at after the last part that gives any.
 */
function sectionsOf(blocks: readonly BlockKind[]): readonly (BlockKind | 'facts')[] {
  const inText = textBlocks(blocks);
  const isBehind = blocks.includes('annex') && !blocks.includes('concerns');
  const all = isBehind
    ? inText.toSpliced(inText.indexOf('opening') + 1, 0, 'concerns')
    : [...inText];
  const last = all.findLastIndex((kind) => kind === 'concerns' || kind === 'cases');
  return last === -1 ? all : [...all.slice(0, last + 1), 'facts', ...all.slice(last + 1)];
}

function TextPart({ kind, letter }: Props & { readonly kind: BlockKind | 'facts' }) {
  switch (kind) {
    case 'opening':
    case 'closing':
      return <TextSection letter={letter} field={kind} />;
    case 'concerns':
      return <ConcernsSection letter={letter} />;
    case 'cases':
      return <CasesSection letter={letter} />;
    case 'facts':
      return <FactsSection letter={letter} />;
    case 'asks':
      return <AsksSection letter={letter} />;
    case 'reply':
      return <ReplySection letter={letter} />;
    default:
      return <Fragment />;
  }
}

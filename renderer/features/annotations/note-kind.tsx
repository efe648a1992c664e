import { CircleHelp, Quote, RefreshCw, StickyNote, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AnnotationKind } from '#core/annotations/annotation.ts';

const icons: Readonly<Record<AnnotationKind, ReactNode>> = {
  note: <StickyNote aria-hidden size={14} />,
  question: <CircleHelp aria-hidden size={14} />,
  quote: <Quote aria-hidden size={14} />,
  risk: <TriangleAlert aria-hidden size={14} />,
  update: <RefreshCw aria-hidden size={14} />,
};

export const kindIcon = (kind: AnnotationKind): ReactNode => icons[kind];

import type { ReactNode } from 'react';
import { Tag } from '../../../ui/tag.tsx';

/** In place of something the letter names and the library no longer has: it can only be removed. */
export function Gone({ children }: { readonly children: ReactNode }) {
  return <Tag tone="bad">{children}</Tag>;
}

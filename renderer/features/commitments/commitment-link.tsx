import type { ReactNode } from 'react';
import type { Commitment } from '#core/commitments/commitment.ts';
import { go } from '../../app/place.ts';
import { Link } from '../../ui/link.tsx';
import { useCameBackFrom, useReturnFocus } from '../shared/return-focus.ts';

type Props = {
  readonly commitment: Pick<Commitment, 'id'>;
  readonly children: ReactNode;
  readonly coversBox?: boolean;
};

/** Words that lead to a commitment, and are found again on the way back. */
export function CommitmentLink({ commitment: { id }, children, coversBox = false }: Props) {
  const from = useCameBackFrom();
  const ref = useReturnFocus<HTMLAnchorElement>(
    from?.at === 'commitment' && from.commitmentId === id,
  );
  return (
    <Link
      ref={ref}
      coversBox={coversBox}
      onPress={() => go({ at: 'commitment', commitmentId: id })}
    >
      {children}
    </Link>
  );
}

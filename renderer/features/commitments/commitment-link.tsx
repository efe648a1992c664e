import { type ReactNode, useEffect, useState } from 'react';
import type { Commitment } from '#core/commitments/commitment.ts';
import { go } from '../../app/place.ts';
import { Link } from '../../ui/link.tsx';
import { useCameBackFrom, useReturnFocus } from '../shared/return-focus.ts';

type Props = {
  readonly commitment: Pick<Commitment, 'id'>;
  readonly children: ReactNode;
  readonly coversBox?: boolean;
  /** Whether it takes the place, and the focus, of what was pressed to make it. */
  readonly isFresh?: boolean;
};

/** Words that lead to a commitment, and are found again on the way back. */
export function CommitmentLink(props: Props) {
  const { commitment, children, coversBox = false, isFresh = false } = props;
  const { id } = commitment;
  const from = useCameBackFrom();
  const ref = useReturnFocus<HTMLAnchorElement>(
    from?.at === 'commitment' && from.commitmentId === id,
  );
  const [takesFocus] = useState(isFresh);
  useEffect(() => {
    if (takesFocus) ref.current?.focus();
  }, [takesFocus, ref]);
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

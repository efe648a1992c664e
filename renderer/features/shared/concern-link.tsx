import type { Concern } from '#core/appeals/concern.ts';
import { go, type Place } from '../../app/place.ts';
import { Link } from '../../ui/link.tsx';
import { useReturnFocus } from './return-focus.ts';

type Props = {
  readonly concern: Concern;
  /** Where the user has just come Back from: this link is focused if it led there. */
  readonly cameFrom?: Place | undefined;
  readonly coversBox?: boolean;
};

/** The heading of a concern, leading to it. */
export function ConcernLink({ concern, cameFrom, coversBox = false }: Props) {
  const ref = useReturnFocus<HTMLAnchorElement>(
    cameFrom?.at === 'concern' && cameFrom.concernId === concern.id,
  );
  return (
    <Link
      ref={ref}
      coversBox={coversBox}
      onPress={() => go({ at: 'concern', concernId: concern.id })}
    >
      {concern.heading}
    </Link>
  );
}

import type { Appeal, AppealAsk } from '#core/appeals/appeal.ts';
import { recipientsOf } from '#core/letters/chosen.ts';
import type { Letter } from '#core/letters/letter.ts';
import type { Official } from '#core/officials/official.ts';

export type Fit = {
  /** The recipients can act on them, and they are about the letter's concerns. */
  readonly onConcerns: readonly AppealAsk[];
  /** The recipients can act on them, whatever the letter is about. */
  readonly general: readonly AppealAsk[];
  /** The recipients can act on them, but they are about other concerns. */
  readonly onOthers: readonly AppealAsk[];
  /** Made for addressees whom this letter does not go to. */
  readonly unfit: readonly AppealAsk[];
};

/** Whether somebody the letter goes to can act on `ask`; with no recipient yet, anybody can. */
export const isFit = (ask: AppealAsk, recipients: readonly Official[]): boolean =>
  recipients.length === 0 || recipients.some(({ office }) => ask.addressees.includes(office.group));

/** Who is asked, and what it is about. */
export type AskedOf = Pick<Letter, 'officeIds' | 'concernIds'>;

/** The asks of the appeal by how well they fit `letter`. */
export function fittingAsks(letter: AskedOf, appeal: Appeal, officials: readonly Official[]): Fit {
  const recipients = recipientsOf(letter, officials);
  const fit = appeal.asks.filter((ask) => isFit(ask, recipients));
  const isAbout = ({ concernIds }: AppealAsk) =>
    concernIds.some((id) => letter.concernIds.includes(id));
  return {
    onConcerns: fit.filter(isAbout),
    general: fit.filter((ask) => ask.concernIds.length === 0),
    onOthers: fit.filter((ask) => ask.concernIds.length > 0 && !isAbout(ask)),
    unfit: appeal.asks.filter((ask) => !isFit(ask, recipients)),
  };
}

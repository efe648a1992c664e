import { basename } from 'node:path';
import { AppError } from '#core/errors.ts';
import type { TripId } from '#core/ids.ts';
import { luggageOf } from '#core/travel/luggage.ts';
import type { Trip } from '#core/travel/trip.ts';
import { travelWorkspace } from '#core/workspace/travel-workspace.ts';
import type { Handlers } from '#main/serve.ts';
import type { VaultTools } from '#main/vault/tools.ts';
import { opensStore, readTravelCopy, writeTravelCopy } from '#main/vault/travel-copy.ts';
import type { Vault } from '#main/vault/vault.ts';
import type { BackupDesk } from './vault.ts';

type TravelCalls = Extract<keyof Handlers, `travel.${string}`>;

/** Calls that let a copy for one meeting leave, and read what comes back; the vault only reads here. */
export function travelCalls(
  vault: Pick<Vault, 'current' | 'path'>,
  tools: VaultTools,
  desk: BackupDesk,
): Pick<Handlers, TravelCalls> {
  let chosen: string | null = null;
  const tripOf = (id: TripId): Trip | undefined =>
    vault.current().travel.trips.find((trip) => trip.id === id);
  return {
    'travel.pack': async ({ tripId, withSender, passphrase }) => {
      if (await opensStore(tools, vault.path, passphrase))
        throw new AppError({ code: 'travel.samePassphrase' });
      const path = await desk.chooseNewFile();
      if (path === null) return { savedAs: null };
      const trip = tripOf(tripId); // after the question: the vault may have locked itself meanwhile
      if (!trip) throw new AppError({ code: 'workspace.missing', what: 'trip', id: tripId });
      const workspace = travelWorkspace(trip, vault.current().settings, withSender);
      await writeTravelCopy(tools, path, workspace, passphrase);
      return { savedAs: path };
    },
    'travel.choose': async () => {
      chosen = await desk.chooseFile();
      return { name: chosen === null ? null : basename(chosen) };
    },
    'travel.read': async ({ secret }) => {
      if (chosen === null)
        throw new AppError({ code: 'input.invalid', path: 'file', detail: 'no file was chosen' });
      const workspace = await readTravelCopy(tools, chosen, secret);
      const { here } = workspace.travel;
      if (!here) throw new AppError({ code: 'travel.refused', reason: 'noCopy' });
      if (!tripOf(here.tripId))
        throw new AppError({ code: 'travel.refused', reason: 'unknownTrip' });
      return { tripId: here.tripId, luggage: luggageOf(workspace) };
    },
  };
}

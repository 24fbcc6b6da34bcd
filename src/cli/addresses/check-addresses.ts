import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../checks/manuscript/documents.ts';
import type { Manuscript } from '../../checks/manuscript/manuscript.ts';
import { listOutsideAddresses } from '../../checks/manuscript/outside-addresses.ts';
import { readManuscript } from '../../checks/manuscript/manuscript.ts';
import { kinds } from '../../schemas/kinds.ts';
import type { AddressStateEntry } from '../../schemas/address-state.ts';
import { isUnwritten } from '../../schemas/template.ts';
import { askAddress } from './ask.ts';
import type { Manners } from './ask.ts';
import { askByHost } from './by-host.ts';
import { findCopy } from './find-copy.ts';
import { writeStates } from './write-states.ts';

/** How addresses are tried. */
export interface Run {
  contentDir: string;
  /** The day that is written, as ÅÅÅÅ-MM-DD. */
  date: string;
  timeoutSeconds: number;
  pauseSeconds: number;
  /** Where copies of dead addresses are asked for. */
  archive: string;
  /** Told of each address as it has answered. */
  tell(row: AddressStateEntry): void;
}

/** Tries every outside address of the content and writes how they answered; gives the file, and the rows, which are none when nobody answered. */
export async function checkAddresses(run: Run): Promise<{ file: string; rows: readonly AddressStateEntry[] }> {
  const { contentDir, date, timeoutSeconds, pauseSeconds, archive, tell } = run;
  const manuscript = await readManuscript(contentDir, keepNothing);
  const manners = { timeoutSeconds, userAgent: nameSelf(manuscript) };
  const rows = await askByHost(listOnce(manuscript), pauseSeconds, async ({ address, isKept }) => {
    const answer = await askAddress(address, manners);
    const copy = answer.state === 'dead' && !isKept ? await findCopy(address, archive, manners) : undefined;
    const row: AddressStateEntry = { address, ...answer, copy, checked: date };
    tell(row);
    return row;
  });
  const file = join(contentDir, kinds.addressStates.path);
  // Without a network all addresses seem dead, and that is not worth writing down.
  if (!rows.some(({ answer }) => /^\d{3}$/.test(answer))) return { file, rows: [] };
  writeFileSync(file, writeStates(rows));
  return { file, rows };
}

/** Each address once; one that has a kept copy anywhere needs no other. */
function listOnce(manuscript: Manuscript): readonly { address: string; isKept: boolean }[] {
  const written = [...listOutsideAddresses(manuscript)].filter(({ address }) => !isUnwritten(address));
  const byAddress = Map.groupBy(written, ({ address }) => address);
  return [...byAddress]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, all]) => ({ address, isKept: all.some(({ isKept }) => isKept) }));
}

/** Servers are told whose machine is asking. */
function nameSelf({ documents }: Manuscript): Manners['userAgent'] {
  const site = documents.find(({ kind }) => kind === 'site')?.data;
  const address = isRecord(site) && typeof site['address'] === 'string' ? site['address'] : 'no address';
  return `Mozilla/5.0 (compatible; link check; +${address})`;
}

/** Nothing of this run is of use to a later one. */
const keepNothing = {
  recall: <Facts>(_key: string, _stamp: string, read: () => Facts) => read(),
  recallLater: <Facts>(_key: string, _stamp: string, read: () => Facts) => read(),
  save: () => undefined,
};

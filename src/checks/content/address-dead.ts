import { isRecord, listAt } from '../manuscript/documents.ts';
import { listOutsideAddresses } from '../manuscript/outside-addresses.ts';
import type { OutsideAddress } from '../manuscript/outside-addresses.ts';
import type { Words } from '../finding.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

/** A source nobody can open supports nothing; that it is gone was found when the addresses were last tried. */
export const addressDead: Rule = {
  id: 'address-dead',
  severity: 'warning',
  about: {
    nb: 'En adresse på et annet nettsted virker, eller kilden har en kopi som er tatt vare på. Hva som virker, står i address-states.yaml, som npm run sources:check skriver.',
    en: 'An address on another site works, or the source has a kept copy. What works stands in address-states.yaml, which npm run sources:check writes.',
  },
  example: 'archived: https://web.archive.org/web/2020/https://example.org/side',
  *find(manuscript) {
    const dead = readDead(manuscript);
    if (dead.size === 0) return;
    for (const written of listOutsideAddresses(manuscript)) {
      const row = dead.get(written.address);
      if (!row || written.isKept) continue;
      const { address, file, at } = written;
      const when = row.checked === '' ? '' : ` ${row.checked}`;
      yield {
        file,
        at,
        message: {
          nb: `«${shorten(address)}» var borte da den ble prøvd${when} (${row.answer}).`,
          en: `“${shorten(address)}” was gone when it was tried${when} (${row.answer}).`,
        },
        fix: tellFix(written, row.copy),
      };
    }
  },
};

interface DeadRow {
  answer: string;
  checked: string;
  copy: string | undefined;
}

/** The addresses that were gone, by address. */
function readDead({ documents }: Manuscript): ReadonlyMap<string, DeadRow> {
  const rows = documents
    .filter(({ kind }) => kind === 'addressStates')
    .flatMap(({ data }) => listAt(data, 'tried'))
    .filter(isRecord)
    .filter((row) => row['state'] === 'dead');
  return new Map(
    rows.map((row) => [
      String(row['address']),
      {
        answer: shorten(String(row['answer'] ?? '')),
        checked: shorten(String(row['checked'] ?? '')),
        copy: typeof row['copy'] === 'string' ? row['copy'] : undefined,
      },
    ]),
  );
}

function tellFix({ role }: OutsideAddress, copy: string | undefined): Words {
  if (role !== 'source')
    return {
      nb: copy ? `Se om dette er den samme siden, og skriv: ${copy}` : 'Finn den nye adressen, eller ta den bort.',
      en: copy ? `See whether this is the same page, and write: ${copy}` : 'Find the new address, or take it away.',
    };
  return copy
    ? {
        nb: `Finn den nye adressen, eller se på kopien og skriv: archived: ${copy}`,
        en: `Find the new address, or look at the copy and write: archived: ${copy}`,
      }
    : {
        nb: 'Finn den nye adressen, eller en kopi, og skriv den under archived: https://…',
        en: 'Find the new address, or a copy, and write it as archived: https://…',
      };
}

import { stringify } from 'yaml';
import type { AddressStateEntry } from '../../schemas/address-state.ts';

const lead = `# How the outside addresses of the content answered, sorted by address. Written by: npm run sources:check
# Read it through before you commit it: an address may refuse a machine and open for people.
`;

/** The rows as the file holds them: the same rows give the same bytes. */
export function writeStates(rows: readonly AddressStateEntry[]): string {
  const sorted = [...rows].sort((a, b) => (a.address < b.address ? -1 : 1));
  const tried = sorted.map(({ address, state, answer, to, copy, checked }) => ({
    address,
    state,
    answer,
    ...(to === undefined ? {} : { to }),
    ...(copy === undefined ? {} : { copy }),
    checked,
  }));
  return `${lead}${stringify({ tried }, { lineWidth: 0, singleQuote: true })}`;
}

/**
 * `npm run sources:check`: tries every address on other sites that the content names (sources, laws, films and links in
 * texts) and writes how they answered to `content/address-states.yaml`, for somebody to read through and commit. Uses the
 * network, so it is never part of a build. `-- --date` sets the day, `--timeout` and `--pause` the seconds.
 */
import { parseArgs } from 'node:util';
import { checkAddresses } from './addresses/check-addresses.ts';
import { archiveService } from './addresses/find-copy.ts';
import type { AddressState, AddressStateEntry } from '../schemas/address-state.ts';
import { isPlainDate } from '../lib/plain-date.ts';
import { readSettings } from '../lib/settings.ts';

const options = {
  date: { type: 'string', default: new Date().toLocaleDateString('sv-SE') },
  timeout: { type: 'string', default: '15' },
  pause: { type: 'string', default: '1' },
  archive: { type: 'string', default: archiveService },
} as const;

const states: Readonly<Record<AddressState, string>> = {
  open: 'åpen',
  moved: 'flyttet',
  dead: 'borte',
  failing: 'svarte ikke som den skal',
};

process.exitCode = await run();

async function run(): Promise<number> {
  const asked = readOptions();
  if (!asked) {
    process.stderr.write('Skriv: npm run sources:check -- [--date ÅÅÅÅ-MM-DD] [--timeout 15] [--pause 1]\n');
    return 2;
  }
  const { file, rows } = await checkAddresses({ ...asked, contentDir: readSettings().contentDir, tell });
  if (rows.length === 0) {
    process.stderr.write('Ingen svarte. Er maskinen på nett? Filen er som før.\n');
    return 1;
  }
  const count = (state: AddressState) => `${rows.filter((row) => row.state === state).length} ${states[state]}`;
  process.stdout.write(
    `${rows.length} adresser: ${count('open')}, ${count('moved')}, ${count('dead')}, ${count('failing')}.\n` +
      `Les gjennom ${file}, og kjør npm run check.\n`,
  );
  return 0;
}

function tell({ address, state, answer, to }: AddressStateEntry): void {
  if (state !== 'open') process.stdout.write(`${states[state]} (${answer})  ${address}${to ? ` → ${to}` : ''}\n`);
}

function readOptions() {
  try {
    const { date, timeout, pause, archive } = parseArgs({ options }).values;
    const [timeoutSeconds, pauseSeconds] = [Number(timeout), Number(pause)];
    const isSound = isPlainDate(date) && timeoutSeconds > 0 && pauseSeconds >= 0 && URL.canParse(archive);
    return isSound ? { date, timeoutSeconds, pauseSeconds, archive } : undefined;
  } catch {
    return undefined;
  }
}

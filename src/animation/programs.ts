import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The programs a film is made with, and how each is asked whether it is there. */
const programs = [
  ['espeak-ng', '--version'],
  ['sox', '--version'],
  ['ffmpeg', '-version'],
] as const;

/** Where Chromium or Chrome lies on most machines. */
const browserPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Finds the browser, or says in one sentence which programs are missing. */
export function findPrograms(): { browser: string } {
  const missing: string[] = programs.flatMap(([name, question]) => (spawnSync(name, [question]).error ? [name] : []));
  const browser = [process.env['CHROMIUM_PATH'], ...browserPaths].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (browser !== undefined && missing.length === 0) return { browser };
  const named = [...missing, ...(browser === undefined ? ['Chromium (eller CHROMIUM_PATH)'] : [])].join(', ');
  throw new Error(
    `Filmen kan ikke lages her: denne maskinen mangler ${named}. På Debian og Ubuntu: apt-get install espeak-ng sox ffmpeg chromium`,
  );
}

/** Runs a program to its end and gives what it printed; stops with its own words when it fails. */
export function runProgram(name: string, options: readonly string[]): { output: string; messages: string } {
  const { status, stdout, stderr, error } = spawnSync(name, options, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error || status !== 0) throw new Error(`${name} stanset: ${error?.message ?? stderr}`);
  return { output: stdout, messages: stderr };
}

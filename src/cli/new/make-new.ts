import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { isPlainDate } from '../../lib/plain-date.ts';
import { newKinds } from '../../schemas/template.ts';
import { nextSteps } from './fillings.ts';
import type { NewKind } from './fillings.ts';
import { planNew } from './plan.ts';
import type { Wish } from './plan.ts';
import { Refusal } from './refusal.ts';

const usage = `Skriv for eksempel:
  npm run new article "Tittelen på artikkelen"
  npm run new chapter "Tittelen på kapitlet" -- --part teamet
Du kan lage: ${newKinds.join(', ')}. Med -- --date 2026-11-21 får det en annen dato enn i dag.`;

/** Makes what the command line asks for, in a folder of content, and gives what to tell the author; throws a `Refusal` when it cannot. */
export function makeNew(args: readonly string[], contentDir: string): string {
  const wish = readWish(args);
  const { file, text, isNewFile, known } = planNew(contentDir, wish);
  const path = join(contentDir, file);
  mkdirSync(dirname(path), { recursive: true });
  if (isNewFile) writeFileSync(path, text, { flag: 'wx' });
  if (!isNewFile) appendFileSync(path, text);
  const shown = relative('.', path).replaceAll('\\', '/');
  const made = isNewFile ? `${shown} er laget.` : `${shown} har fått en ny oppføring, nederst i filen.`;
  const steps = nextSteps[wish.kind](known).map((step, index) => `${index + 1}. ${step}`);
  return [made, 'Gjør nå dette:', ...steps].join('\n');
}

/** Today where the author is, as ÅÅÅÅ-MM-DD; Swedish dates have that form. */
const today = () => new Date().toLocaleDateString('sv-SE');

function readWish(args: readonly string[]): Wish {
  const { values, positionals } = readArguments(args);
  const [kind, ...words] = positionals;
  const title = words.join(' ').replace(/\s+/g, ' ').trim();
  if (kind === undefined) throw new Refusal(`Skriv hva du vil lage, og hva det skal hete.\n${usage}`);
  if (!isNewKind(kind)) throw new Refusal(`«${kind}» er ikke noe som kan lages.\n${usage}`);
  if (title === '') throw new Refusal(`Skriv hva det skal hete, i anførselstegn.\n${usage}`);
  const { date = today(), part } = values;
  if (!isPlainDate(date)) throw new Refusal(`--date ${date}: ikke en dato. Skriv for eksempel: --date 2026-11-21`);
  return { kind, title, date, part };
}

function readArguments(args: readonly string[]) {
  const options = { date: { type: 'string' }, part: { type: 'string' } } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch {
    throw new Refusal(`Dette valget finnes ikke, eller det mangler en verdi.\n${usage}`);
  }
}

function isNewKind(kind: string): kind is NewKind {
  return (newKinds as readonly string[]).includes(kind);
}

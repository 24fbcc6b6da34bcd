import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { slugify } from '../../lib/slug.ts';
import { kinds } from '../../schemas/kinds.ts';
import { unwritten, writeTemplate } from '../../schemas/template.ts';
import { writeAppendix } from './append-record.ts';
import { findNextNumber, findNextTen, readFolders, readIds, readYaml } from './content-facts.ts';
import { fillings } from './fillings.ts';
import type { Known, NewKind } from './fillings.ts';
import { Refusal } from './refusal.ts';

/** What somebody asks for. */
export interface Wish {
  kind: NewKind;
  title: string;
  date: string;
  /** The part of the handbook a chapter goes into. */
  part?: string | undefined;
}

/** What to write where: a new file, or something at the end of one that stands there. */
export interface Plan {
  /** The file, from the content root. */
  file: string;
  text: string;
  isNewFile: boolean;
  known: Known;
}

/** Reads what stands in the content and plans what to write; throws a `Refusal` when something is in the way. */
export function planNew(contentDir: string, wish: Wish): Plan {
  const { kind, title } = wish;
  const id = shorten(slugify(title));
  if (id === '')
    throw new Refusal(`Tittelen «${title}» har verken bokstaver a–å eller tall, og kan ikke bli til en adresse.`);
  const { holds } = kinds[kind];
  return holds === 'text' ? planText(contentDir, wish, id) : planRecord(contentDir, wish, id);
}

/** Ids are cut after this many letters, so that every machine can take the folder's name. */
const longestId = 80;

function shorten(id: string): string {
  return id.length <= longestId
    ? id
    : id
        .slice(0, longestId + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longestId);
}

function planText(contentDir: string, wish: Wish, id: string): Plan {
  const { kind } = wish;
  const folder = kind === 'chapter' ? `handbook/${choosePart(contentDir, wish.part)}` : `${kind}s`;
  const taken = findTaken(id, readFolders(join(contentDir, folder)));
  if (taken !== undefined)
    throw new Refusal(
      `Mappen ${folder}/${taken} finnes fra før. Velg en annen tittel, eller skriv videre på den som ligger der.`,
    );
  const known = {
    ...readKnown(contentDir, wish),
    number: kind === 'chapter' ? findNextTen(join(contentDir, folder)) : 1,
  };
  const lines = writeTemplate(kind, fillings[kind](known));
  check(kind, lines);
  return {
    file: `${folder}/${id}/${kind}.nb.mdx`,
    text: ['---', hint, ...lines, '---', '', ...body, ''].join('\n'),
    isNewFile: true,
    known,
  };
}

const hint = '# Et felt med # rett foran er valgfritt. Ta bort tegnet for å bruke det.';

const body = [`${unwritten} første avsnitt.`, '', '## Mellomtittel', '', `${unwritten} resten.`] as const;

function planRecord(contentDir: string, wish: Wish, id: string): Plan {
  const { kind } = wish;
  const file = kinds[kind].path;
  const path = join(contentDir, file);
  const taken = findTaken(id, readIds(path));
  if (taken !== undefined)
    throw new Refusal(
      `${file} har alt en oppføring som heter ${taken}. Velg en annen tittel, eller skriv videre på den som står der.`,
    );
  const known = { ...readKnown(contentDir, wish), number: findNextNumber(kind === 'source' ? readYaml(path) : {}) };
  const lines = writeTemplate(kind, fillings[kind](known));
  check(kind, lines);
  const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const text = writeAppendix(written, id, lines);
  if (text === undefined)
    throw new Refusal(
      `${file} kan ikke få en oppføring til på slutten uten at det som står der, endres. Skriv hver oppføring på egne linjer, med id og kolon først.`,
    );
  return { file, text, isNewFile: !existsSync(path), known };
}

/** The one of the names that is this id on a machine that does not tell capitals from small letters. */
function findTaken(id: string, names: readonly string[]): string | undefined {
  return names.find((name) => name.toLowerCase() === id);
}

function choosePart(contentDir: string, part: string | undefined): string {
  const parts = readIds(join(contentDir, kinds.parts.path));
  if (part !== undefined && parts.includes(part)) return part;
  const wrong =
    part === undefined
      ? 'Skriv hvilken del av håndboken kapitlet skal stå i.'
      : `Håndboken har ingen del som heter ${part}.`;
  throw new Refusal(
    `${wrong} Delene er: ${parts.join(', ')}. Skriv for eksempel: npm run new chapter "Tittel" -- --part ${parts[0] ?? 'del'}`,
  );
}

function readKnown(contentDir: string, { title, date }: Wish): Omit<Known, 'number'> {
  return {
    title,
    date,
    topic: readIds(join(contentDir, kinds.topic.path))[0] ?? 'skriv-et-tema',
    film: readFolders(join(contentDir, 'films'))[0] ?? 'skriv-en-film',
  };
}

/** Refuses what the schema would: a title that is too long, above all. */
function check(kind: NewKind, lines: readonly string[]): void {
  const [issue] = kinds[kind].schema.safeParse(parse(lines.join('\n'))).error?.issues ?? [];
  if (issue) throw new Refusal(issue.message);
}

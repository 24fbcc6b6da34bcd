import { stringify } from 'yaml';
import { kinds } from './kinds.ts';
import type { KindId } from './kinds.ts';
import { listFields } from './list-fields.ts';
import type { Field } from './list-fields.ts';

/** The kinds `npm run new` can make. */
export const newKinds = [
  'film',
  'article',
  'chapter',
  'term',
  'source',
  'person',
  'screening',
] as const satisfies readonly KindId[];

/** What is filled in: values by field, and fields inside fields. */
export interface Filling {
  readonly [field: string]: string | number | boolean | readonly string[] | Filling;
}

/** What every text still to be written begins with, so that it can be found. */
export const unwritten = 'Skriv her:';

/** The address a template gives where only the author knows the real one. */
export const unwrittenAddress = 'https://example.org/';

/** Whether a value is what a template put there for its author to replace. */
export function isUnwritten(value: string): boolean {
  return value.startsWith(unwritten) || value === unwrittenAddress;
}

/**
 * One of a kind as YAML lines: the values that are filled in, each with its field's sentence above, and then the fields
 * that may be left out, behind a `#` with no space after it. The sentences are the schema's own.
 */
export function writeTemplate(kind: KindId, filling: Filling): readonly string[] {
  const fields = listFields(kinds[kind].schema).filter(isFirstChoice);
  return writeLevel(fields, '', filling);
}

/** Fields of an original, and of the first of several forms: a template shows one whole way to write it. */
function isFirstChoice({ when }: Field): boolean {
  return when.every(({ field, values }) =>
    field === 'translates' ? values.includes(undefined) : firstForms.has(values[0]),
  );
}

const firstForms: ReadonlySet<unknown> = new Set(['file', 'available']);

function writeLevel(fields: readonly Field[], above: string, filling: Filling): readonly string[] {
  const own = fields.filter(({ name, path }) => path === `${above}${name}`);
  const isFilled = ({ name }: Field) => Object.hasOwn(filling, name);
  return [
    ...own.filter(isFilled).flatMap((field) => writeFilled(fields, field, filling)),
    ...own.filter((field) => !isFilled(field)).flatMap((field) => writeOptional(fields, field)),
  ];
}

function writeFilled(fields: readonly Field[], field: Field, filling: Filling): readonly string[] {
  const { name, path, sentence } = field;
  const value = filling[name];
  const inside = isFilling(value)
    ? [`${name}:`, ...indent(writeLevel(fields, `${path}.`, value))]
    : stringify({ [name]: value }, { lineWidth: 0, singleQuote: true })
        .trimEnd()
        .split('\n');
  return [`# ${sentence.nb}`, ...inside];
}

function writeOptional(fields: readonly Field[], field: Field): readonly string[] {
  const { name, path, sentence, usual } = field;
  const inItems = listBelow(fields, `${path}[].`);
  const inside = listBelow(fields, `${path}.`);
  return [
    `# ${sentence.nb}`,
    `#${name}:${inItems.length + inside.length === 0 && usual !== undefined ? ` ${JSON.stringify(usual)}` : ''}`,
    ...inItems.map((inner, index) => `#  ${index === 0 ? '-' : ' '} ${inner}`),
    ...inside.map((inner) => `#  ${inner}`),
  ];
}

/** The fields inside a field that is left out, each with its sentence after it. */
function listBelow(fields: readonly Field[], above: string): readonly string[] {
  const own = fields.filter(({ name, path }) => path === `${above}${name}`);
  return own.map(({ name, sentence }) => `${name}: # ${sentence.nb}`);
}

function isFilling(value: Filling[string] | undefined): value is Filling {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Lines two steps further in; a `#` in front of a field stays with it. */
export function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

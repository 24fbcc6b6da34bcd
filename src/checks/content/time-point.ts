import { isRecord } from '../manuscript/documents.ts';
import type { WrittenDocument, WrittenText } from '../manuscript/documents.ts';
import { isTag } from '../manuscript/nodes.ts';
import { readTag } from '../manuscript/tag.ts';
import type { YamlPath } from '../manuscript/yaml.ts';
import type { Fault, Rule } from './rule.ts';

/** `0.12` looks like minutes and seconds to a Norwegian, and is read as a part of a second. */
export const timePoint: Rule = {
  id: 'time-point',
  severity: 'warning',
  about: {
    nb: 'Et tidspunkt i en film skrives med kolon mellom minutter og sekunder, ikke med punktum.',
    en: 'A time in a film is written with a colon between minutes and seconds, not with a full stop.',
  },
  example: '<Oyeblikk film="elven" fra="0:12">Hør hva hun svarer.</Oyeblikk>',
  *find({ texts }) {
    for (const text of texts) {
      if (text.document.kind === 'film') yield* findInFilm(text.document);
      yield* findInMoments(text);
    }
  },
};

/** True for a time written with a full stop that could be minutes and seconds. */
export function isStopped(written: string): boolean {
  return stopped.test(written);
}

const stopped = /^(\d{1,2})\.([0-5]\d)$/;

function* findInFilm({ file, yaml, data }: WrittenDocument): Generator<Fault> {
  for (const [list, keys] of [['clips', ['start', 'end']], ['contentNotes', ['from', 'to']]] as const) {
    const rows = isRecord(data) ? data[list] : undefined;
    if (!Array.isArray(rows)) continue;
    for (const index of rows.keys())
      for (const key of keys) {
        const path: YamlPath = [list, index, key];
        const written = (yaml.writtenAt(path) ?? '').replace(/^(["'])(.*)\1$/, '$2');
        const told = tell(written, (right) => `${key}: ${right}`);
        if (told) yield { file, at: yaml.valueAt(path), ...told };
      }
  }
}

function* findInMoments({ file, nodes }: WrittenText): Generator<Fault> {
  for (const node of nodes) {
    if (!isTag(node) || node.name !== 'Oyeblikk') continue;
    for (const { name, value, valueAt } of readTag(file.text ?? '', node.start).attributes) {
      const told = name === 'fra' || name === 'til' ? tell(value, (right) => `${name}="${right}"`) : undefined;
      if (told) yield { file, at: valueAt, ...told };
    }
  }
}

function tell(written: string, example: (right: string) => string): Pick<Fault, 'message' | 'fix'> | undefined {
  const [, minutes = '', seconds = ''] = stopped.exec(written) ?? [];
  if (seconds === '') return undefined;
  const right = example(`${minutes}:${seconds}`);
  const [whole, rest] = [Number(minutes), Number(seconds)];
  const meant = {
    nb: join([whole, whole === 1 ? 'minutt' : 'minutter'], [rest, rest === 1 ? 'sekund' : 'sekunder'], 'og'),
    en: join([whole, whole === 1 ? 'minute' : 'minutes'], [rest, rest === 1 ? 'second' : 'seconds'], 'and'),
  };
  return {
    message: {
      nb: `${written} leses som ${written.replace('.', ',')} sekunder.`,
      en: `${written} is read as ${written} seconds.`,
    },
    fix: {
      nb: `Mener du ${meant.nb}, skriv: ${right}`,
      en: `If you mean ${meant.en}, write: ${right}`,
    },
  };
}

type Amount = readonly [number: number, unit: string];

/** Minutes and seconds in words, without the one that is nought. */
function join(minutes: Amount, seconds: Amount, and: string): string {
  const said = [minutes, seconds].filter(([number]) => number > 0).map((amount) => amount.join(' '));
  return said.length === 0 ? seconds.join(' ') : said.join(` ${and} `);
}

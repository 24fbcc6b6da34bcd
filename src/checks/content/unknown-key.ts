import { kinds } from '../../schemas/kinds.ts';
import { walkWritten } from '../../schemas/walk.ts';
import { findSlip } from '../close.ts';
import type { Words } from '../finding.ts';
import type { WrittenDocument } from '../manuscript/documents.ts';
import type { YamlPath } from '../manuscript/yaml.ts';
import { fieldsInside, listIssues } from './issues.ts';
import { shorten } from '../shorten.ts';
import type { Fault, Rule } from './rule.ts';

/** What Norwegians write for fields with English names. */
const norwegian: Readonly<Record<string, string>> = {
  tittel: 'title',
  navn: 'name',
  epost: 'email',
  adresse: 'address',
  eier: 'owner',
  ingress: 'summary',
  sammendrag: 'summary',
  publisert: 'published',
  endret: 'changed',
  oppdatert: 'changed',
  kladd: 'draft',
  utkast: 'draft',
  tema: 'topics',
  temaer: 'topics',
  emner: 'topics',
  kilde: 'source',
  kilder: 'sources',
  sted: 'place',
  steder: 'places',
  personer: 'people',
  filmer: 'films',
  prinsipper: 'principles',
  bilde: 'image',
  plakat: 'poster',
  klipp: 'clips',
  rettigheter: 'rights',
  lisens: 'licence',
  license: 'licence',
  dato: 'date',
  date: 'published',
  rekkefølge: 'order',
  lengde: 'durationSeconds',
  varighet: 'durationSeconds',
  rolle: 'role',
  tekst: 'text',
  ord: 'term',
  betydning: 'meaning',
};

/** Keys no schema knows: most are slips of the pen, and what they hold would never be shown. */
export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'error',
  about: {
    nb: 'Bare felt som finnes, kan stå der. Navnene er engelske og skrives nøyaktig.',
    en: 'Only fields that exist may stand there. Their names are English and written exactly.',
  },
  example: 'summary: Én eller to setninger.',
  *find(manuscript) {
    for (const document of manuscript.documents) yield* findFilledIn(document);
    for (const { document, issue } of listIssues(manuscript)) {
      for (const key of issue.keys) {
        const path = [...document.path, ...issue.path, key];
        const shown = shorten(key);
        yield {
          file: document.file,
          at: document.yaml.keyAt(path),
          message: {
            nb: `${shown}: det finnes ikke noe felt som heter «${shown}» her.`,
            en: `${shown}: there is no field called “${shown}” here.`,
          },
          fix: suggest(document, issue.path, key),
        };
      }
    }
  },
};

/** Fields the site fills in by itself; what an author writes there is lost. */
function* findFilledIn({ kind, data, file, yaml, path: above }: WrittenDocument): Generator<Fault> {
  for (const { path, meta } of walkWritten(kinds[kind].schema, data)) {
    const key = String(path.at(-1));
    if (!meta.filledIn) continue;
    yield {
      file,
      at: yaml.keyAt([...above, ...path]),
      message: {
        nb: `${key}: feltet fylles ut av seg selv.`,
        en: `${key}: the site fills in this field by itself.`,
      },
      fix: { nb: 'Ta det bort.', en: 'Take it away.' },
    };
  }
}

/** The names of the fields that may stand beside a key: those of the same text, original or translation. */
function listNames({ kind, data }: WrittenDocument, path: YamlPath): readonly string[] {
  const isTranslation = typeof data === 'object' && data !== null && 'translates' in data;
  const names = fieldsInside(kind, path)
    .filter(({ when }) =>
      when.every(({ field, values }) => field !== 'translates' || values.includes(undefined) !== isTranslation),
    )
    .map(({ name }) => name);
  return [...new Set(names)];
}

/** The field somebody meant by a key no schema knows; undefined when it cannot be told. */
export function guessField(document: WrittenDocument, path: YamlPath, key: string): string | undefined {
  const names = listNames(document, path);
  const meant = norwegian[key.toLowerCase()];
  if (meant !== undefined && names.includes(meant)) return meant;
  return findSlip(key, names);
}

function suggest(document: WrittenDocument, path: YamlPath, key: string): Words {
  const guess = guessField(document, path, key);
  if (guess !== undefined) return { nb: `Mente du «${guess}»?`, en: `Did you mean “${guess}”?` };
  const list = listNames(document, path).join(', ');
  return list === ''
    ? { nb: 'Ta det bort.', en: 'Take it away.' }
    : { nb: `Ta det bort, eller skriv ett av disse: ${list}.`, en: `Take it away, or write one of these: ${list}.` };
}

import { isRecord, listAt } from '../manuscript/documents.ts';
import type { WrittenDocument } from '../manuscript/documents.ts';
import type { KindId } from '../../schemas/kinds.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { shorten } from '../shorten.ts';
import type { Fault, Rule } from './rule.ts';

/** An id as written, with its place. */
interface WrittenId {
  /** Where ids must differ: the same words for all of them. */
  among: string;
  id: string;
  document: WrittenDocument;
  at: number;
}

/** Of two things with one id only one is found by those who refer to it. */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  about: {
    nb: 'Hver id og hvert kildenummer brukes bare én gang, også når store og små bokstaver regnes som like.',
    en: 'Every id and every source number is used only once, also when capitals count as small letters.',
  },
  example: 'id: talmodighet',
  *find(manuscript) {
    const seen = new Map<string, WrittenId>();
    const free = { number: nextNumber(manuscript) };
    for (const written of listIds(manuscript)) {
      const key = `${written.among} ${written.id.toLowerCase()}`;
      const first = seen.get(key);
      if (first) yield tell(written, first, free);
      else seen.set(key, written);
    }
  },
};

const mapKinds: readonly KindId[] = ['term', 'source', 'person', 'place', 'topic', 'screening', 'law'];

function* listIds({ documents }: Manuscript): Generator<WrittenId> {
  for (const document of documents) {
    const { kind, id, data, path, yaml } = document;
    if (mapKinds.includes(kind)) yield { among: kind, id, document, at: yaml.keyAt(path) };
    if (!isRecord(data)) continue;
    const own = (among: string, value: unknown, steps: readonly (string | number)[]): WrittenId[] =>
      typeof value === 'string' || typeof value === 'number'
        ? [{ among, id: String(value), document, at: yaml.valueAt([...path, ...steps]) }]
        : [];
    if (kind === 'source') yield* own('number', data['number'], ['number']);
    if (kind === 'selfAssessment') yield* listAssessmentIds(data).flatMap(({ among, id, steps }) => own(among, id, steps));
    if (kind === 'parts' || kind === 'principles') yield* own(kind, data['id'], ['id']);
    if (kind === 'principles') yield* listItems(data, 'items').flatMap(([item, index]) => own('principle', item, ['items', index, 'id']));
  }
}

/** The ids of a self-assessment's domains and questions, with the way to each. */
function listAssessmentIds(data: Record<string | number, unknown>) {
  return listItems(data, 'domains').flatMap(([id, place]) => {
    const domain = listAt(data, 'domains')[place];
    const items = isRecord(domain) ? listItems(domain, 'items') : [];
    const above = ['domains', place];
    return [
      { among: 'domain', id, steps: [...above, 'id'] },
      ...items.map(([item, index]) => ({ among: 'item', id: item, steps: [...above, 'items', index, 'id'] })),
    ];
  });
}

/** The ids of a list’s items, with their places in it. */
function listItems(data: Record<string | number, unknown>, key: string): readonly (readonly [unknown, number])[] {
  return listAt(data, key).map((item, index) => [isRecord(item) ? item['id'] : undefined, index]);
}

function nextNumber({ documents }: Manuscript): number {
  const numbers = documents.map(({ kind, data }) => (kind === 'source' && isRecord(data) ? data['number'] : 0));
  return numbers.reduce<number>((most, number) => (Number.isSafeInteger(number) ? Math.max(most, Number(number)) : most), 0) + 1;
}

function tell(written: WrittenId, first: WrittenId, free: { number: number }): Fault {
  const { among, id, at, document } = written;
  const { line } = first.document.file.lines.at(first.at);
  const key = among === 'number' ? 'number' : 'id';
  const other = first.id === id ? '' : ` («${shorten(first.id)}»)`;
  const next = among === 'number' ? String(free.number++) : `${shorten(id.toLowerCase())}-2`;
  return {
    file: document.file,
    at,
    message: {
      nb: `${key}: «${shorten(id)}» er brukt før${other}, på linje ${line}.`,
      en: `${key}: “${shorten(id)}” is used before${other.replace('«', '“').replace('»', '”')}, on line ${line}.`,
    },
    fix:
      among === 'number'
        ? { nb: `Skriv det neste ledige nummeret: number: ${next}`, en: `Write the next free number: number: ${next}` }
        : { nb: `Skriv en annen id, for eksempel: ${next}`, en: `Write another id, for example: ${next}` },
  };
}

import { isRecord, listAt } from '../manuscript/documents.ts';
import type { WrittenText } from '../manuscript/documents.ts';
import type { Rule } from './rule.ts';

/** A description in another language than the page is read with the wrong voice. */
export const pictureAltTranslation: Rule = {
  id: 'picture-alt-translation',
  severity: 'warning',
  about: {
    nb: 'En oversettelse sier på sitt eget språk hva bildene viser.',
    en: 'A translation says in its own language what the pictures show.',
  },
  example: 'posterAlt: A blue river.',
  *find({ texts }) {
    const originals = new Map<string, Record<string | number, unknown>>();
    for (const { document } of texts) {
      const { id, kind, data } = document;
      if (isRecord(data) && data['translates'] == null) originals.set(`${kind} ${id}`, data);
    }
    for (const text of texts) {
      const { data, id, kind, yaml } = text.document;
      if (!isRecord(data) || data['translates'] == null) continue;
      for (const { field, path } of listLacking(text, originals.get(`${kind} ${id}`) ?? {})) {
        yield {
          file: text.file,
          at: yaml.valueAt(path),
          message: {
            nb: `${field} mangler: originalen har et bilde her.`,
            en: `${field} is missing: the original has a picture here.`,
          },
          fix: {
            nb: `Skriv på tekstens eget språk hva bildet viser: ${field}: …`,
            en: `Write in the text’s own language what the picture shows: ${field}: …`,
          },
        };
      }
    }
  },
};

interface Lacking {
  field: string;
  path: readonly (string | number)[];
}

function listLacking({ document: { kind, data } }: WrittenText, original: Record<string | number, unknown>): Lacking[] {
  if (!isRecord(data)) return [];
  if (kind === 'article') {
    return isRecord(original['image']) && data['imageAlt'] == null ? [{ field: 'imageAlt', path: ['imageAlt'] }] : [];
  }
  if (kind !== 'film') return [];
  const withStill = new Set(listAt(original, 'clips').flatMap((clip) => (isRecord(clip) && clip['still'] != null ? [clip['id']] : [])));
  const poster = typeof original['poster'] === 'string' && data['posterAlt'] == null;
  return [
    ...(poster ? [{ field: 'posterAlt', path: ['posterAlt'] }] : []),
    ...listAt(data, 'clips').flatMap((clip, index) =>
      isRecord(clip) && clip['stillAlt'] == null && withStill.has(clip['id'])
        ? [{ field: 'stillAlt', path: ['clips', index, 'stillAlt'] }]
        : [],
    ),
  ];
}

import { isRecord } from '../manuscript/documents.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { listPictureUses } from '../manuscript/picture-uses.ts';
import { readTag } from '../manuscript/tag-attributes.ts';
import type { Rule } from './rule.ts';

/** Whoever made a picture is named beside it (åndsverkloven § 5), and first of all where it shows a person. */
export const pictureCredit: Rule = {
  id: 'picture-credit',
  severity: 'error',
  about: {
    nb: 'Det står hvem som har laget et bilde: kredit i Figur, og production eller rights.owner når filmens bilder viser noen i people.yaml.',
    en: 'It is told who made a picture: kredit in Figur, and production or rights.owner when a film’s pictures show somebody in people.yaml.',
  },
  example: 'kredit="Foto: Navn / Avis"',
  *find(manuscript) {
    const shown = listPersonPictures(manuscript);
    for (const text of manuscript.texts) {
      for (const node of text.nodes) {
        if (node.name !== 'Figur') continue;
        const { value, at } = readTag(text, node, 'kredit');
        // A missing attribute is told with the tag’s other attributes.
        if (typeof value !== 'string' || value.trim() !== '') continue;
        yield {
          file: text.file,
          at,
          message: { nb: '<Figur kredit>: Teksten er tom.', en: '<Figur kredit>: The text is empty.' },
          fix: {
            nb: 'Skriv hvem som har laget bildet: kredit="Foto: Navn"',
            en: 'Write who made the picture: kredit="Photo: Name"',
          },
        };
      }
      const { data, kind } = text.document;
      if (kind !== 'film' || !isRecord(data) || isCredited(data)) continue;
      const use = listPictureUses(text).find(({ role, path }) => role !== 'figure' && path !== undefined && shown.has(path));
      if (!use) continue;
      const name = shown.get(use.path ?? '') ?? '';
      yield {
        file: text.file,
        at: use.at,
        message: {
          nb: `${use.field}: Bildet viser ${name}, men det står ikke hvem som har laget det.`,
          en: `${use.field}: The picture shows ${name}, but nothing says who made it.`,
        },
        fix: {
          nb: 'Skriv hvem som har laget filmen: production: Navn',
          en: 'Write who made the film: production: Name',
        },
      };
    }
  },
};

function isCredited(data: Record<string | number, unknown>): boolean {
  const { production, rights } = data;
  return typeof production === 'string' || (isRecord(rights) && typeof rights['owner'] === 'string');
}

/** Pictures that show people, by path, with the person’s id. */
function listPersonPictures({ documents }: Manuscript): ReadonlyMap<string, string> {
  return new Map(
    documents.flatMap(({ kind, id, data }) => {
      const pictures = kind === 'person' && isRecord(data) ? data['pictures'] : undefined;
      const paths: readonly unknown[] = Array.isArray(pictures) ? pictures : [];
      return paths.flatMap((path) => (typeof path === 'string' ? [[path, id] as const] : []));
    }),
  );
}

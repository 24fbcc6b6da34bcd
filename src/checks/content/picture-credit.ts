import { isRecord, listAt } from '../manuscript/documents.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { listPictureUses } from '../manuscript/picture-uses.ts';
import type { Rule } from './rule.ts';

/** Whoever made a picture of a person is named; pictures in articles and in Figur cannot do without their credit. */
export const pictureCredit: Rule = {
  id: 'picture-credit',
  severity: 'error',
  about: {
    nb: 'Viser en films bilder noen i people.yaml, står det hvem som har laget filmen: production eller rights.owner.',
    en: 'Where a film’s pictures show somebody in people.yaml, it is told who made the film: production or rights.owner.',
  },
  example: 'production: Elvelaget',
  *find(manuscript) {
    const shown = listPersonPictures(manuscript);
    for (const text of manuscript.texts) {
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
      const paths = kind === 'person' ? listAt(data, 'pictures') : [];
      return paths.flatMap((path) => (typeof path === 'string' ? [[path, id] as const] : []));
    }),
  );
}

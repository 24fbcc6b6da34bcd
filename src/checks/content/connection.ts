import type { Locale } from '../../i18n/locales.ts';
import { textFragments } from '../addresses/fragments.ts';
import { findClose } from '../close.ts';
import type { WrittenDocument } from '../manuscript/documents.ts';
import { isRecord } from '../manuscript/documents.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { shorten } from '../shorten.ts';
import type { Fault, Rule } from './rule.ts';

/** A connection that points at a clip or a paragraph that is gone leads readers to the wrong place. */
export const connection: Rule = {
  id: 'connection',
  severity: 'error',
  about: {
    nb: 'En kobling peker på et klipp som finnes i filmen, og på et avsnitt eller en overskrift som finnes i kapitlet.',
    en: 'A connection points at a clip that is in the film, and at a paragraph or heading that is in the chapter.',
  },
  example: 'film: elven\nclip: slutten\nchapter: fiske/sluk\nparagraph:\n  nb: pb4k9q',
  *find(manuscript) {
    for (const document of manuscript.documents) {
      if (document.kind !== 'connection' || !isRecord(document.data)) continue;
      yield* findLostClip(document, manuscript);
      yield* findLostParagraphs(document, manuscript);
    }
  },
};

function findLostClip(document: WrittenDocument, { films }: Manuscript): readonly Fault[] {
  const film = films.find(({ id }) => id === read(document, 'film'));
  const clip = read(document, 'clip');
  // A film that is not there is told by another rule.
  if (!film || clip === undefined) return [];
  const ids = film.facts.clips.map(({ id }) => id);
  if (ids.includes(clip)) return [];
  const meant = findClose(clip, ids);
  const path = film.original.file.path;
  return [
    {
      ...placeOf(document, ['clip']),
      message: {
        nb: `clip: klippet «${shorten(clip)}» finnes ikke i ${path}.`,
        en: `clip: the clip “${shorten(clip)}” does not exist in ${path}.`,
      },
      fix: meant
        ? { nb: `Mente du «${meant}»?`, en: `Did you mean “${meant}”?` }
        : {
            nb: 'Skriv id-en til et klipp som står der, eller ta bort linjen.',
            en: 'Write the id of a clip that stands there, or take the line away.',
          },
    },
  ];
}

function findLostParagraphs(document: WrittenDocument, { texts }: Manuscript): readonly Fault[] {
  const chapter = read(document, 'chapter');
  const versions = texts.filter((text) => text.document.kind === 'chapter' && text.document.id === chapter);
  const written = isRecord(document.data) ? document.data['paragraph'] : undefined;
  if (versions.length === 0 || !isRecord(written)) return [];
  return Object.entries(written).flatMap(([locale, id]): Fault[] => {
    if (typeof id !== 'string' || id.trim() === '') return [];
    const text = versions.find((version) => version.document.locale === (locale as Locale));
    const fragments = text && textFragments(text);
    if (fragments?.has(id)) return [];
    const meant = fragments && findClose(id, fragments.ids);
    const where = text?.file.path ?? `handbook/${chapter}/chapter.${locale}.mdx`;
    return [
      {
        ...placeOf(document, ['paragraph', locale]),
        message: {
          nb: `paragraph: det er ikke noe avsnitt som heter «${shorten(id)}» i ${where}.`,
          en: `paragraph: there is no paragraph called “${shorten(id)}” in ${where}.`,
        },
        fix: meant
          ? { nb: `Mente du «${meant}»?`, en: `Did you mean “${meant}”?` }
          : {
              nb: 'Er begynnelsen av avsnittet skrevet om? Åpne siden, kopier lenken til avsnittet på nytt, og skriv det som står etter #.',
              en: 'Has the beginning of the paragraph been rewritten? Open the page, copy the link to the paragraph again, and write what stands after #.',
            },
      },
    ];
  });
}

function read({ data }: WrittenDocument, key: string): string | undefined {
  const value = isRecord(data) ? data[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function placeOf({ file, yaml, path }: WrittenDocument, keys: readonly string[]): Pick<Fault, 'file' | 'at'> {
  return { file, at: yaml.valueAt([...path, ...keys]) };
}

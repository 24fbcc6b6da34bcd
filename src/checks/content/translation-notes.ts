import type { WrittenDocument } from '../manuscript/documents.ts';
import { isRecord } from '../manuscript/documents.ts';
import type { WrittenFilm } from '../manuscript/films.ts';
import { shorten } from '../films/tell-few.ts';
import type { Fault, Rule } from './rule.ts';

/** Notes are joined with the original by their place in the list; one too few, and all that follow stand in the wrong place. */
export const translationNotes: Rule = {
  id: 'translation-notes',
  severity: 'error',
  about: {
    nb: 'Lister i en oversettelse har ett punkt for hvert punkt i originalen, i samme rekkefølge, og null der det ikke er noe å oversette.',
    en: 'Lists in a translation have one entry for each entry of the original, in the same order, and null where there is nothing to translate.',
  },
  example: "participantNotes: ['four participants', null]",
  *find({ films }) {
    for (const film of films) for (const translation of film.translations) yield* findUnmatched(film, translation);
  },
};

/** What a list of notes translates: for each entry of the original its words, or undefined where the translation says null. */
interface NoteList {
  key: string;
  source: string;
  words: readonly (string | undefined)[];
  /** What may have no words in the original and still be translated: the name of a funder. */
  isFree: boolean;
}

function listNotes({ facts }: WrittenFilm): readonly NoteList[] {
  const { participants, funding, watch, contentNotes } = facts;
  return [
    {
      key: 'participantNotes',
      source: 'participants',
      words: participants.map(({ who, person }) => (person ? undefined : who)),
      isFree: false,
    },
    { key: 'fundingNotes', source: 'funding', words: funding.map(({ who, note }) => note && `${who}: ${note}`), isFree: true },
    { key: 'watchNotes', source: 'watch', words: watch.map(({ note }) => note), isFree: false },
    { key: 'contentThemes', source: 'contentNotes', words: contentNotes.map(({ theme }) => theme), isFree: false },
  ];
}

function findUnmatched(film: WrittenFilm, translation: WrittenDocument): readonly Fault[] {
  const lists = listNotes(film).flatMap((list) => findInList(film, translation, list));
  return [...lists, ...findUnexplained(film, translation)];
}

function findInList({ original }: WrittenFilm, document: WrittenDocument, list: NoteList): readonly Fault[] {
  const { key, source, words, isFree } = list;
  const { file, yaml, data, issues } = document;
  // What is written wrongly on either side is told by the schemas.
  if (!isRecord(data) || issues.some(({ path }) => path[0] === key) || original.issues.some(({ path }) => path[0] === source)) return [];
  const written = data[key] ?? [];
  if (!Array.isArray(written)) return [];
  const at = yaml.valueAt([key]);
  const isNeeded = words.some((word) => word !== undefined);
  if (written.length !== words.length && (written.length > 0 || isNeeded)) {
    const row = words.map((word) => (word === undefined ? 'null' : `'…'`)).join(', ');
    return [
      {
        file,
        at,
        message: {
          nb: `${key}: antall punkter er ${written.length}, men ${words.length} i ${source} i ${original.file.path}.`,
          en: `${key}: the number of entries is ${written.length}, but ${words.length} in ${source} in ${original.file.path}.`,
        },
        fix:
          words.length === 0
            ? { nb: `Slett ${key}.`, en: `Delete ${key}.` }
            : {
                nb: `Skriv ett punkt for hvert, i samme rekkefølge: ${key}: [${row}]`,
                en: `Write one entry for each, in the same order: ${key}: [${row}]`,
              },
      },
    ];
  }
  const index = written.findIndex((note, place) =>
    note === null ? words[place] !== undefined : words[place] === undefined && !isFree,
  );
  if (index === -1) return [];
  const word = words[index];
  const number = index + 1;
  return [
    {
      file,
      at: yaml.valueAt([key, index]),
      message:
        word === undefined
          ? {
              nb: `${key}: punkt ${number} i originalen har ingenting å oversette.`,
              en: `${key}: entry ${number} of the original has nothing to translate.`,
            }
          : {
              nb: `${key}: punkt ${number} er null, men i originalen står det «${shorten(word)}».`,
              en: `${key}: entry ${number} is null, but the original says “${shorten(word)}”.`,
            },
      fix:
        word === undefined
          ? { nb: `Skriv null som punkt ${number}.`, en: `Write null as entry ${number}.` }
          : { nb: `Oversett det.`, en: `Translate it.` },
    },
  ];
}

/** Why audio description is missing must be told in every language. */
function findUnexplained({ facts, original }: WrittenFilm, { file, yaml, data, issues }: WrittenDocument): readonly Fault[] {
  const note = facts.audioDescription?.note;
  if (note === undefined || !isRecord(data) || data['audioDescriptionNote'] !== undefined) return [];
  if (issues.some(({ keys }) => keys.length > 0)) return [];
  return [
    {
      file,
      at: yaml.keyAt(['audioDescriptionNote']),
      message: {
        nb: `audioDescriptionNote mangler: i ${original.file.path} står det «${shorten(note)}».`,
        en: `audioDescriptionNote is missing: ${original.file.path} says “${shorten(note)}”.`,
      },
      fix: {
        nb: 'Skriv den samme grunnen på språket til oversettelsen: audioDescriptionNote: …',
        en: 'Write the same reason in the language of the translation: audioDescriptionNote: …',
      },
    },
  ];
}

import type { WrittenDocument } from '../manuscript/documents.ts';
import { readFilmFacts } from '../manuscript/film-facts.ts';
import type { WrittenFilm } from '../manuscript/films.ts';
import type { Fault, Rule } from './rule.ts';

/** A clip without words in a language has no page in it, and its links lead to another language. */
export const clipUntranslated: Rule = {
  id: 'clip-untranslated',
  severity: 'warning',
  about: {
    nb: 'En oversettelse har ord for alle klippene i filmen.',
    en: 'A translation has words for all clips of the film.',
  },
  example: 'clips:\n  - id: egne-valg\n    title: Choosing for yourself\n    question: Who decides where you work?',
  *find({ films }) {
    for (const film of films)
      for (const translation of film.translations) yield* findUntranslated(film, translation);
  },
};

function findUntranslated({ facts }: WrittenFilm, { file, yaml, data }: WrittenDocument): readonly Fault[] {
  const own = readFilmFacts(data).clips;
  const known = new Set(own.map(({ id }) => id));
  const wanted = facts.clips.filter(({ id }) => id !== '');
  const left = wanted.filter(({ id }) => !known.has(id));
  // A misspelt id is told by another rule, and is one mistake.
  const ids = new Set(wanted.map(({ id }) => id));
  const misspelt = own.filter(({ id }) => !ids.has(id)).length;
  if (left.length <= misspelt) return [];
  const names = left.map(({ id }) => id);
  const listed = names.length > 10 ? [...names.slice(0, 10), '…'] : names;
  return [
    {
      file,
      at: yaml.keyAt(['clips']),
      message: {
        nb: `clips: oversettelsen mangler ord for ${listed.join(', ')}.`,
        en: `clips: the translation has no words for ${listed.join(', ')}.`,
      },
      fix: {
        nb: `Skriv under clips: - id: ${names[0]}, og title på språket til oversettelsen.`,
        en: `Write below clips: - id: ${names[0]}, and a title in the language of the translation.`,
      },
    },
  ];
}

import { askNearest } from '../films/near.ts';
import type { WrittenDocument } from '../manuscript/documents.ts';
import { readFilmFacts } from '../manuscript/film-facts.ts';
import type { WrittenFilm } from '../manuscript/films.ts';
import type { Fault, Rule } from './rule.ts';

/** Words for a clip that is not in the film are never shown to anybody. */
export const clipWords: Rule = {
  id: 'clip-words',
  severity: 'error',
  about: {
    nb: 'Klippene i en oversettelse har samme id som i originalen.',
    en: 'The clips of a translation have the same ids as in the original.',
  },
  example: 'clips:\n  - id: egne-valg\n    title: Choosing for yourself',
  *find({ films }) {
    for (const film of films)
      for (const translation of film.translations) yield* findStray(film, translation);
  },
};

/** Ids that are compared with each other at most. */
const mostCompared = 10_000;

function findStray({ original, facts }: WrittenFilm, { file, yaml, data }: WrittenDocument): readonly Fault[] {
  const known = new Set(facts.clips.map(({ id }) => id).filter((id) => id !== ''));
  const written = readFilmFacts(data).clips;
  // Comparing everything with everything is for slips, not for lists of thousands.
  const names = known.size * written.length > mostCompared ? [] : known;
  return written.flatMap(({ id }, index): Fault[] => {
    if (id === '' || known.has(id)) return [];
    return [
      {
        file,
        at: yaml.valueAt(['clips', index, 'id']),
        message: {
          nb: `id: klippet «${id}» finnes ikke i ${original.file.path}.`,
          en: `id: the clip “${id}” does not exist in ${original.file.path}.`,
        },
        fix: askNearest(id, names, {
          nb: 'Skriv id-en til et klipp som står der, eller slett klippet her.',
          en: 'Write the id of a clip that stands there, or delete the clip here.',
        }),
      },
    ];
  });
}

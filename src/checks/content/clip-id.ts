import type { WrittenDocument } from '../manuscript/documents.ts';
import { readFilmFacts } from '../manuscript/film-facts.ts';
import type { Fault, Rule } from './rule.ts';

/** Two clips with one id would get the same address, and one of them would vanish. */
export const clipId: Rule = {
  id: 'clip-id',
  severity: 'error',
  about: { nb: 'Hvert klipp i en film har sin egen id.', en: 'Every clip of a film has an id of its own.' },
  example: 'clips:\n  - id: egne-valg',
  *find({ documents }) {
    for (const document of documents) if (document.kind === 'film') yield* findTwins(document);
  },
};

function findTwins({ file, yaml, data }: WrittenDocument): readonly Fault[] {
  const seen = new Set<string>();
  const ids = readFilmFacts(data).clips.map(({ id }) => id);
  return ids.flatMap((id, index): Fault[] => {
    const isTwin = id !== '' && seen.has(id);
    seen.add(id);
    if (!isTwin) return [];
    const at = yaml.valueAt(['clips', index, 'id']);
    return [
      {
        file,
        at,
        message: { nb: `id: to klipp heter «${id}».`, en: `id: two clips are called “${id}”.` },
        fix: { nb: `Gi det ene en annen id, for eksempel: id: ${id}-2`, en: `Give one of them another id, for example: id: ${id}-2` },
      },
    ];
  });
}

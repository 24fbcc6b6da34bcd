import type { WrittenFilm } from '../manuscript/films.ts';
import type { Fault, Rule } from './rule.ts';

/** Those who cannot see the film are told how it is for them; the public sector must have it described (WCAG 1.2.5). */
export const audioDescription: Rule = {
  id: 'audio-description',
  severity: 'error',
  about: {
    nb: 'En film som spilles av her, sier hvordan det står til med synstolking; mangler den, står det hvorfor.',
    en: 'A film that is played here says how it is with audio description; where it is missing, it says why.',
  },
  example: 'audioDescription: { status: missing, checked: 2026-11-21, note: Ingen har laget den ennå. }',
  *find({ films }) {
    for (const film of films) if (film.played >= 0 && !film.facts.draft) yield* findUntold(film);
  },
};

function findUntold({ original, facts, played }: WrittenFilm): readonly Fault[] {
  const { file, yaml, issues } = original;
  // What is written wrongly is told by the schema.
  if (issues.some(({ path }) => path[0] === 'audioDescription')) return [];
  if (!facts.audioDescription)
    return [
      {
        file,
        at: yaml.valueAt(['watch', played]),
        message: {
          nb: 'audioDescription mangler: filmen spilles av her, men ingen har skrevet hvordan det står til med synstolking.',
          en: 'audioDescription is missing: the film is played here, but nobody has written how it is with audio description.',
        },
        fix: {
          nb: 'Skriv én av disse: audioDescription: { status: available, mp4: ./filmen-synstolket.mp4 }, { status: not-needed, note: Alt som vises, blir også sagt. } eller { status: missing, checked: ÅÅÅÅ-MM-DD, note: Ingen har laget den ennå. }',
          en: 'Write one of these: audioDescription: { status: available, mp4: ./film-described.mp4 }, { status: not-needed, note: All that is shown is also said. } or { status: missing, checked: YYYY-MM-DD, note: Nobody has made it yet. }',
        },
      },
    ];
  if (facts.audioDescription.status !== 'missing' || facts.audioDescription.note) return [];
  return [
    {
      file,
      at: yaml.valueAt(['audioDescription', 'status']),
      message: {
        nb: 'audioDescription: synstolking mangler, og det står ikke hvorfor. Loven krever at grunnen er til å lese.',
        en: 'audioDescription: audio description is missing, and nothing says why. The law wants the reason to be told.',
      },
      fix: {
        nb: 'Skriv grunnen i én setning, for eksempel: note: Pausene i filmen er for korte.',
        en: 'Write the reason in one sentence, for example: note: The pauses in the film are too short.',
      },
    },
  ];
}

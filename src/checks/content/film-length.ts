import { formatClock } from '../../lib/timecode.ts';
import type { WrittenFilm } from '../manuscript/films.ts';
import type { Fault, Rule } from './rule.ts';

/** Seconds a film's own head may say more or less: lengths are written in whole seconds. */
export const lengthSlack = 1.5;

/** The length is told to readers and to search engines, and clips are measured by it. */
export const filmLength: Rule = {
  id: 'film-length',
  severity: 'error',
  about: {
    nb: 'durationSeconds er lengden på filmfilen i hele sekunder.',
    en: 'durationSeconds is the length of the film file in whole seconds.',
  },
  example: 'durationSeconds: 82',
  *find({ films }) {
    for (const film of films) yield* findWrongLength(film);
  },
};

function findWrongLength({ original, facts, media, played }: WrittenFilm): readonly Fault[] {
  const seconds = media.get(facts.watch[played]?.mp4?.slice(2) ?? '')?.seconds;
  const written = facts.durationSeconds;
  if (seconds === undefined || written === undefined || Math.abs(seconds - written) <= lengthSlack) return [];
  const write = `durationSeconds: ${Math.floor(seconds)}`;
  return [
    {
      file: original.file,
      at: original.yaml.valueAt(['durationSeconds']),
      message: {
        nb: `durationSeconds: det står ${formatClock(written)}, men filmfilen varer ${formatClock(seconds)}.`,
        en: `durationSeconds: it says ${formatClock(written)}, but the film file lasts ${formatClock(seconds)}.`,
      },
      fix: { nb: `Skriv: ${write}`, en: `Write: ${write}` },
    },
  ];
}

import { formatClock } from '../../lib/timecode.ts';
import { listSoundCues, placeOfEnd } from '../films/sound-cues.ts';
import type { WrittenFilm } from '../manuscript/films.ts';
import type { WrittenTrack } from '../manuscript/manuscript.ts';
import type { Fault, Rule } from './rule.ts';

/** Words after the film is over are never seen; most often the file belongs to another cut of the film. */
export const cueEnd: Rule = {
  id: 'cue-end',
  severity: 'error',
  about: {
    nb: 'Teksting, kapitler og beskrivelser slutter senest når filmen gjør det.',
    en: 'Captions, chapters and descriptions end no later than the film does.',
  },
  example: 'durationSeconds: 82',
  *find({ films }) {
    for (const film of films) for (const track of film.tracks) yield* findLate(film, track);
  },
};

function findLate({ seconds }: WrittenFilm, track: WrittenTrack): readonly Fault[] {
  if (seconds === undefined) return [];
  // A film's length is written in whole seconds, rounded down.
  const late = listSoundCues(track).filter(({ end }) => end > seconds + 1);
  const [first] = late;
  if (!first) return [];
  const length = formatClock(seconds);
  const others = late.length > 1 ? { nb: ` Det samme gjelder ${late.length - 1} etter den.`, en: ` So do ${late.length - 1} after it.` } : { nb: '', en: '' };
  return [
    {
      file: track.file,
      at: placeOfEnd(track.file, first),
      message: {
        nb: `Teksten slutter ${formatClock(first.end)}, men filmen er bare ${length} lang.${others.nb}`,
        en: `The cue ends at ${formatClock(first.end)}, but the film is only ${length} long.${others.en}`,
      },
      fix: {
        nb: `Rett tiden til ${length} eller før. Er teksten laget til en annen utgave av filmen, må alle tidene flyttes.`,
        en: `Change the time to ${length} or before. If the words were made for another cut of the film, all times must be moved.`,
      },
    },
  ];
}

import { formatClock } from '../../lib/timecode.ts';
import { listSoundCues, placeOfEnd } from '../films/sound-cues.ts';
import { tellFew } from '../films/tell-few.ts';
import { formatTiming } from '../films/timing.ts';
import type { WrittenFilm } from '../manuscript/films.ts';
import type { WrittenTrack } from '../manuscript/manuscript.ts';
import type { Fault, Rule } from './rule.ts';

/** Seconds between chapters, or before the first and after the last, that nobody misses. */
export const chapterSlack = 2;

/** A player shows no chapter where none is, and what is said there stands under the wrong title. */
export const chaptersCover: Rule = {
  id: 'chapters-cover',
  severity: 'warning',
  about: {
    nb: 'Kapitlene dekker hele filmen: det første begynner på 0:00, hvert av de neste der det forrige slutter, og det siste går ut filmen.',
    en: 'The chapters cover the whole film: the first begins at 0:00, each of the others where the last one ends, and the last one goes to the end.',
  },
  example: '00:00:00.000 --> 00:00:10.524\nNår våren kommer',
  *find({ films }) {
    for (const film of films)
      for (const track of film.tracks) if (track.kind === 'chapters') yield* tellFew(findHoles(film, track));
  },
};

function findHoles({ seconds }: WrittenFilm, track: WrittenTrack): readonly Fault[] {
  const { file, faults } = track;
  const chapters = listSoundCues(track);
  const [first, last] = [chapters[0], chapters.at(-1)];
  // Chapters whose times nobody can read leave holes that are not there.
  if (!first || !last || faults.length > 0) return [];
  const start: Fault[] =
    first.start <= chapterSlack
      ? []
      : [
          {
            file,
            at: { line: first.line, column: 1 },
            message: {
              nb: `Det første kapitlet begynner ${formatClock(first.start)}, ikke på 0:00.`,
              en: `The first chapter begins at ${formatClock(first.start)}, not at 0:00.`,
            },
            fix: write({ start: 0, end: first.end }),
          },
        ];
  const between = chapters.flatMap((chapter, index): Fault[] => {
    const next = chapters[index + 1];
    if (!next || next.start - chapter.end <= chapterSlack) return [];
    return [
      {
        file,
        at: placeOfEnd(file, chapter),
        message: {
          nb: `Kapitlet slutter ${formatClock(chapter.end)}, men det neste begynner ikke før ${formatClock(next.start)}.`,
          en: `The chapter ends at ${formatClock(chapter.end)}, but the next one does not begin before ${formatClock(next.start)}.`,
        },
        fix: write({ start: chapter.start, end: next.start }),
      },
    ];
  });
  if (seconds === undefined || seconds - last.end <= chapterSlack) return [...start, ...between];
  const end: Fault = {
    file,
    at: placeOfEnd(file, last),
    message: {
      nb: `Det siste kapitlet slutter ${formatClock(last.end)}, men filmen varer til ${formatClock(seconds)}.`,
      en: `The last chapter ends at ${formatClock(last.end)}, but the film lasts until ${formatClock(seconds)}.`,
    },
    fix: write({ start: last.start, end: seconds }),
  };
  return [...start, ...between, end];
}

function write(chapter: { start: number; end: number }): Fault['fix'] {
  const times = formatTiming(chapter);
  return { nb: `Skriv: ${times}`, en: `Write: ${times}` };
}

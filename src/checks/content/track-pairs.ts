import { formatClock, timeId } from '../../lib/timecode.ts';
import { chapterSlack } from './chapters-cover.ts';
import { nameOf } from '../manuscript/films.ts';
import type { WrittenFilm } from '../manuscript/films.ts';
import { formatTiming } from '../films/timing.ts';
import type { WrittenTrack } from '../manuscript/manuscript.ts';
import type { Fault, Rule } from './rule.ts';

/** The words of a transcript change language line by line, and a link to a line or chapter leads to the same second, only where the times are the same. */
export const trackPairs: Rule = {
  id: 'track-pairs',
  severity: 'warning',
  about: {
    nb: 'Teksting og kapitler på flere språk har like mange tekster, som begynner på de samme tidene.',
    en: 'Captions and chapters in several languages have as many cues, which begin at the same times.',
  },
  example: 'captions.nb.vtt: 00:00:02.200 --> 00:00:05.238\ncaptions.en.vtt: 00:00:02.200 --> 00:00:05.238',
  *find({ films }) {
    for (const film of films) for (const kind of ['captions', 'chapters']) yield* findUnlike(film, kind);
  },
};

function findUnlike({ tracks, facts }: WrittenFilm, kind: string): readonly Fault[] {
  // A file that cannot be read is told of first, and is then perhaps no longer unlike.
  const readable = tracks.filter((track) => track.kind === kind && track.faults.length === 0 && track.cues.length > 0);
  const inLanguage = (locale: string | undefined) => readable.find((track) => track.locale === locale);
  const own = inLanguage(facts.spoken?.[0]) ?? inLanguage('nb') ?? readable[0];
  return own ? readable.flatMap((track) => (track === own ? [] : compare(track, own))) : [];
}

function compare(track: WrittenTrack, own: WrittenTrack): readonly Fault[] {
  const [here, there] = [track.cues, own.cues];
  // Lines are paired by the second they begin in, as the transcript does.
  const index = here.findIndex(({ start }, place) => timeId(start) !== timeId(there[place]?.start ?? -1));
  if (index === -1 && here.length === there.length) return [];
  if (isToldElsewhere(track, index)) return [];
  const name = nameOf(own.file);
  const place = index === -1 ? here.length : index;
  const [cue, twin] = [here[place] ?? here.at(-1), there[place]];
  const at = { line: cue?.line ?? 1, column: 1 };
  const clock = twin ? formatClock(twin.start) : undefined;
  if (here.length !== there.length)
    return [
      {
        file: track.file,
        at,
        message: {
          nb: `Antall tekster er ${here.length} her, men ${there.length} i ${name}. De er ulike fra nummer ${place + 1}.`,
          en: `The number of cues is ${here.length} here, but ${there.length} in ${name}. They differ from number ${place + 1}.`,
        },
        fix: {
          nb: `Del opp som i ${name}${clock ? `, der denne begynner ${clock}` : ''}, så lesere kan bytte språk linje for linje.`,
          en: `Divide as in ${name}${clock ? `, where this one begins at ${clock}` : ''}, so that readers can change language line by line.`,
        },
      },
    ];
  if (!cue || !twin) return [];
  const times = formatTiming(twin);
  return [
    {
      file: track.file,
      at,
      message: {
        nb: `Tekst nummer ${place + 1} begynner ${formatClock(cue.start)}, men i ${name} begynner den ${clock}.`,
        en: `Cue number ${place + 1} begins at ${formatClock(cue.start)}, but in ${name} it begins at ${clock}.`,
      },
      fix: { nb: `Bruk de samme tidene. Skriv: ${times}`, en: `Use the same times. Write: ${times}` },
    },
  ];
}

/** A cue that lies on top of the one before it, or a chapter with a hole before it, has a wrong time that another rule tells of. */
function isToldElsewhere({ cues, kind }: WrittenTrack, index: number): boolean {
  const cue = cues[index];
  const pause = (cue?.start ?? 0) - (cues[index - 1]?.end ?? 0);
  return cue !== undefined && (pause < 0 || (kind === 'chapters' && pause > chapterSlack));
}

import type { AuthorFault } from './author-fault.ts';
import { formatClock, parseTime } from './timecode.ts';

/** A stretch of a film in seconds. */
export interface Clip {
  start: number;
  end: number;
}

/** What an author wrote of a stretch of a film, and the film's length in seconds where it is known. */
interface WrittenClip {
  fra: string | undefined;
  til: string | undefined;
  length: number | undefined;
}

/** Reads a stretch of a film as an author wrote it; gives what is wrong with it when there is no such stretch. */
export function readClip({ fra, til, length }: WrittenClip): Clip | AuthorFault {
  const [start, end] = [parseTime(fra ?? ''), parseTime(til ?? '')];
  if (start === undefined) return notATime('fra', fra);
  if (end === undefined) return notATime('til', til);
  if (end <= start)
    return {
      wrong: `Utdraget slutter (${formatClock(end)}) før det begynner (${formatClock(start)}).`,
      write: 'Skriv det første tidspunktet i fra og det siste i til.',
    };
  if (length !== undefined && end > length)
    return {
      wrong: `Filmen er bare ${formatClock(length)} lang, men utdraget går til ${formatClock(end)}.`,
      write: `Skriv et tidspunkt som ikke er senere enn til="${formatClock(length)}".`,
    };
  return { start, end };
}

function notATime(name: 'fra' | 'til', text: string | undefined): AuthorFault {
  const write = `Skriv minutter og sekunder, for eksempel ${name}="1:02".`;
  if (text === undefined) return { wrong: `${name} mangler.`, write };
  return { wrong: `${name}="${text}" er ikke et tidspunkt.`, write };
}

import { join } from 'node:path';
import { runProgram } from './programs.ts';

/** What goes into the film's file, and a folder for what is only needed while it is made. */
export interface FilmParts {
  workshop: string;
  pictures: string;
  sound: string;
  title: string;
  seconds: number;
}

/** H.264 that phones play. The rate is fixed, so that a minute and a half stays below six megabytes. */
const picture = [
  ...['-c:v', 'libx264', '-preset', 'medium', '-b:v', '505k', '-tune', 'animation', '-profile:v', 'high'],
  ...['-level', '4.0', '-pix_fmt', 'yuv420p', '-r', '25', '-g', '50', '-keyint_min', '25', '-flags:v', '+bitexact'],
] as const;

const sound = ['-c:a', 'aac', '-b:a', '56k', '-flags:a', '+bitexact'] as const;

/** Nothing in the file tells when it was made, and what a player needs first comes first. */
const file = ['-fflags', '+bitexact', '-map_metadata', '-1', '-movflags', '+faststart'] as const;

/** Packs pictures and sound into one MP4: looks through it all first, to spend the bytes where they are seen. */
export function encodeFilm({ workshop, pictures, sound: soundFile, title, seconds }: FilmParts, target: string): void {
  const quiet = ['-y', '-loglevel', 'error', '-i', pictures];
  const log = ['-passlogfile', join(workshop, 'pass')];
  runProgram('ffmpeg', [
    ...quiet,
    '-map',
    '0:v',
    '-t',
    String(seconds),
    ...picture,
    '-pass',
    '1',
    ...log,
    '-f',
    'null',
    '-',
  ]);
  const names = ['-metadata', `title=${title}`, '-metadata:s:a:0', 'language=nob'];
  const inputs = ['-i', soundFile, '-map', '0:v', '-map', '1:a', '-t', String(seconds)];
  runProgram('ffmpeg', [...quiet, ...inputs, ...picture, '-pass', '2', ...log, ...sound, ...file, ...names, target]);
}

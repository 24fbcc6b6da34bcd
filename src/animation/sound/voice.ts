import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../programs.ts';
import type { Line, Script } from '../script.ts';

/** A line as sound: the file, and how many seconds it lasts. */
export interface SpokenLine {
  file: string;
  seconds: number;
}

/** The machine's voice: Norwegian, slow enough to follow, a little deep, read with marks (SSML). */
const espeak = ['-v', 'nb', '-s', '138', '-p', '38', '-a', '120', '-g', '3', '-m'] as const;

/** Silence is cut at both ends, so that a cue begins when the voice does. */
const trim = ['silence', '1', '0.02', '0.3%', 'reverse', 'silence', '1', '0.02', '0.3%', 'reverse'] as const;

/** Makes every line into sound in a folder: by machine, or from the lines a person has recorded, `<scene>-<line>.wav`. */
export function speakLines(
  script: Script,
  { folder, recordings }: { folder: string; recordings: string | undefined },
): SpokenLine[] {
  const lines = script.scenes.flatMap((scene) =>
    scene.lines.map((line, index) => ({ line, name: `${scene.id}-${index + 1}.wav` })),
  );
  if (recordings !== undefined)
    refuseMissing(
      recordings,
      lines.map(({ name }) => name),
    );
  return lines.map(({ line, name }) => {
    const raw = recordings === undefined ? join(folder, `raw-${name}`) : join(recordings, name);
    if (recordings === undefined) runProgram('espeak-ng', [...espeak, '-w', raw, `<speak>${marksOf(line)}</speak>`]);
    const file = join(folder, name);
    runProgram('sox', ['-D', raw, '-r', '48000', '-c', '1', file, ...trim]);
    return { file, seconds: Math.round(Number(runProgram('sox', ['--i', '-D', file]).output) * 1000) / 1000 };
  });
}

function marksOf({ ssml, say, nb }: Line): string {
  return ssml ?? (say ?? nb).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function refuseMissing(folder: string, names: readonly string[]): void {
  const missing = names.filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0)
    throw new Error(
      `${folder} mangler innleste replikker: ${missing.join(', ')}. Hver replikk er én lydfil, <scene>-<nummer>.wav.`,
    );
}

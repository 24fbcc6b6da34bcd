import { type Language, languages, type Script } from './script.ts';
import type { Timeline } from './timeline.ts';
import { wrapInTwo } from './wrap.ts';

/** Letters a caption may have before it takes a second line. */
const oneLine = 37;

/** Seconds a caption stays after its line is said, and the least pause before the next. */
const stay = { after: 0.35, pause: 0.2 } as const;

/** All text tracks of a film by file name: captions, chapters and descriptions in every language, with the same times. */
export function buildTracks({ title }: Pick<Script, 'title'>, timeline: Timeline): ReadonlyMap<string, string> {
  const tracks = languages.flatMap((language): readonly (readonly [string, string])[] => [
    [`captions.${language}.vtt`, buildCaptions(timeline, { title: title[language], language })],
    [`chapters.${language}.vtt`, buildChapters(timeline, language)],
    [`descriptions.${language}.vtt`, buildDescriptions(timeline, language)],
  ]);
  return new Map([...tracks].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Cue {
  name?: string;
  start: number;
  end: number;
  lines: readonly string[];
}

function buildCaptions({ scenes }: Timeline, { title, language }: { title: string; language: Language }): string {
  const spoken = scenes.flatMap(({ lines }) => lines);
  const cues = spoken.map((line, index) => ({
    name: String(index + 1),
    start: line.start,
    end: Math.min(line.end + stay.after, (spoken[index + 1]?.start ?? Number.POSITIVE_INFINITY) - stay.pause),
    lines: wrapInTwo(line[language], oneLine),
  }));
  return buildTrack(cues, `NOTE ${title}`);
}

function buildChapters({ scenes }: Timeline, language: Language): string {
  return buildTrack(
    scenes.map(({ id, start, end, chapter }) => ({ name: id, start, end, lines: [chapter[language]] })),
  );
}

/** A description is told before the scene's first line. */
function buildDescriptions({ scenes }: Timeline, language: Language): string {
  return buildTrack(
    scenes.map(({ start, lines, description }) => ({
      start,
      end: lines[0]?.start ?? start,
      lines: [description[language]],
    })),
  );
}

function buildTrack(cues: readonly Cue[], note?: string): string {
  const blocks = cues.map(({ name, start, end, lines }) =>
    [
      ...(name === undefined ? [] : [name]),
      `${formatTime(start)} --> ${formatTime(end)}`,
      ...lines.map(escapeMarks),
    ].join('\n'),
  );
  return `${['WEBVTT', ...(note === undefined ? [] : [note]), ...blocks].join('\n\n')}\n`;
}

/** Seconds as `00:01:02.345`. */
function formatTime(seconds: number): string {
  return new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);
}

function escapeMarks(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

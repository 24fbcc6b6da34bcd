import parser from 'webvtt-parser';

/** A stretch of a text track: its name, start and end in seconds, who speaks in it, and its words on one line. */
export interface Cue {
  name: string;
  start: number;
  end: number;
  speakers: string[];
  text: string;
}

/** A fault in a WebVTT file, at a line and column counted from 1. */
export interface VttFault {
  line: number;
  column: number;
  message: string;
}

/** Tags in one cue beyond this are no caption, and the parser would exhaust the stack on them. */
const mostTags = 500;

/** Reads a WebVTT file's cues, and every fault the W3C parser finds in its grammar outside the words themselves. */
export function readCues(source: string): { cues: Cue[]; faults: VttFault[] } {
  const crowded = findCrowded(source);
  if (crowded !== undefined) return { cues: [], faults: [{ line: crowded, column: 1, message: 'Too many tags.' }] };
  const tree = new parser.WebVTTParser().parse(source, 'metadata');
  return {
    cues: tree.cues.map((cue) => ({
      name: cue.id,
      start: cue.startTime,
      end: cue.endTime,
      speakers: readSpeakers(cue.text),
      text: plainText(cue.text),
    })),
    faults: tree.errors.map(({ line, col, message }) => ({ line, column: col ?? 1, message })),
  };
}

/** The line where a cue has had more tags than anybody writes. */
function findCrowded(source: string): number | undefined {
  let tags = 0;
  const line = source.split(/\r\n|\n|\r/).findIndex((row) => {
    tags = row === '' ? 0 : tags + row.split('<').length - 1;
    return tags > mostTags;
  });
  return line === -1 ? undefined : line + 1;
}

/** A fault in a cue's words, at a character counted from 0. */
export interface WordFault {
  offset: number;
  message: string;
}

/** Every fault the W3C parser finds in the words of a cue that can be read; chapters have no tags. */
export function findWordFaults(cue: Pick<Cue, 'start' | 'end'>, words: string, kind: string): WordFault[] {
  const faults: WordFault[] = [];
  const mode = kind === 'chapters' ? 'chapters' : 'subtitles/captions/descriptions';
  const tell = (message: string, column: number) => faults.push({ offset: column - 1, message });
  new parser.WebVTTCueTextParser(words, tell, mode, escapes).parse(cue.start, cue.end);
  return faults;
}

/** The escapes of WebVTT, as the parser wants them. */
const escapes = { '&amp': '&', '&lt': '<', '&gt': '>', '&lrm': '\u200e', '&rlm': '\u200f', '&nbsp': '\u00a0' };

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
  '&lrm;': '',
  '&rlm;': '',
  '&amp;': '&',
};

/** The names in a cue's voice tags, `<v Name>` or `<v.class Name>`, each once and in order. */
function readSpeakers(text: string): string[] {
  const names = [...text.matchAll(/<v(?:\.[^\s>]*)?\s+([^>]+)>/g)].map(([, name = '']) => plainText(name));
  return [...new Set(names)].filter((name) => name !== '');
}

/** A cue's words on one line, without the format's tags and with its escapes read. */
function plainText(text: string): string {
  const words = text
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|nbsp|lrm|rlm|amp);/g, (entity) => entities[entity] ?? entity);
  return words.replace(/[^\S\u00a0]+/g, ' ').trim();
}

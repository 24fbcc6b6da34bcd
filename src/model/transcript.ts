import type { Locale } from '~/i18n/locales';
import { wordsOf } from '~/i18n/words';
import { formatClock, timeId } from '~/lib/timecode';
import type { CueEntry, TrackEntry } from '~/schemas/track';
import { transcriptAddress } from './address';
import type { ContentNote } from './film';
import type { Playback } from './playback';
import { pickTrack } from './track';

/** A cue: what is said between two seconds, as a place one can link to. */
export interface TranscriptLine {
  /** Stable id made from the time, `t-00-01-35`; a second line in the same second gets `-2`. */
  id: string;
  start: number;
  end: number;
  text: string;
}

/** A paragraph of the transcript: what one voice says, what is seen, a warning, or where something was taken out. */
export interface TranscriptBlock {
  kind: 'speech' | 'description' | 'content-note' | 'withdrawn';
  start: number;
  /** The start as a reader's clock: `1:35`. */
  clock: string;
  /** The film file at this second (Media Fragments); on the page's own address when another site plays it. */
  href: string;
  /** Who speaks; undefined when the captions do not say, or it is the same voice as in the block before. */
  speaker: string | undefined;
  /** What is said, cue by cue; empty in other blocks. */
  lines: readonly TranscriptLine[];
  /** What is seen or warned of; empty where something is said. */
  text: string;
  /** Where to go to pass over what is warned of. */
  skip: { clock: string; href: string } | undefined;
}

/** A chapter with what is said and seen until the next one; what stands before the first has no title. */
export interface TranscriptSection {
  id: string | undefined;
  title: string;
  start: number;
  clock: string;
  href: string;
  blocks: readonly TranscriptBlock[];
}

/** A film's words as text. */
export interface Transcript {
  /** The language of the words. */
  locale: Locale;
  sections: readonly TranscriptSection[];
  /** The languages the words exist in, this one among them. */
  languages: readonly TranscriptLanguage[];
}

/** A language a film's words exist in. */
export interface TranscriptLanguage {
  locale: Locale;
  label: string;
  /** The page with the whole transcript in that language. */
  address: string;
  /** True when every cue begins in the same second as here, so that the words can be changed line by line. */
  isAligned: boolean;
}

/** What a transcript is made from. */
interface TranscriptParts {
  slug: string;
  tracks: readonly TrackEntry[];
  /** Languages the site has. */
  locales: readonly Locale[];
  locale: Locale;
  contentNotes: readonly ContentNote[];
  playback: Playback | undefined;
}

/** Builds the transcript in the page's language if a caption track has it, else in the main one; undefined without captions. */
export function buildTranscript(parts: TranscriptParts): Transcript | undefined {
  const { tracks, locale, playback } = parts;
  const captions = pickTrack(tracks, 'captions', locale);
  if (!captions) return undefined;
  const lang = captions.lang;
  const chapters = pickTrack(tracks, 'chapters', lang)?.cues ?? [];
  const seen = tracks.find((track) => track.kind === 'descriptions' && track.lang === lang)?.cues ?? [];
  const href = (seconds: number) => seekAddress(playback, seconds);
  const blocks = [
    ...toParagraphs(captions.cues, { chapters, seen }).map((lines) => speechBlock(lines, href)),
    ...seen.map(({ start, text }) => otherBlock({ kind: 'description', start, text, href })),
    ...parts.contentNotes.flatMap((note) => noteBlock(note, href)),
  ].sort((a, b) => a.start - b.start || order.indexOf(a.kind) - order.indexOf(b.kind));
  const within = (from: number, to = Infinity) =>
    nameSpeakers(blocks.filter(({ start }) => start >= from && start < to));
  const opening = within(-1, chapters[0]?.start);
  return {
    locale: lang,
    languages: listLanguages(parts, captions),
    sections: [
      ...(opening.length > 0
        ? [{ id: undefined, title: '', start: 0, clock: formatClock(0), href: href(0), blocks: opening }]
        : []),
      ...chapters.map(({ start, text }, index) => ({
        id: `kap-${timeId(start)}`,
        title: text,
        start,
        clock: formatClock(start),
        href: href(start),
        blocks: within(start, chapters[index + 1]?.start),
      })),
    ],
  };
}

/** Where a second of a film is played from by a plain link. */
export function seekAddress(playback: Playback | undefined, seconds: number): string {
  const file = playback?.provider === 'file' ? playback.url : '';
  return `${file}#t=${Math.floor(seconds * 10) / 10}`;
}

/** What stands first of blocks that begin in the same second. */
const order: readonly TranscriptBlock['kind'][] = ['content-note', 'description', 'withdrawn', 'speech'];

/** A cue with its id. */
interface NamedCue extends CueEntry {
  id: string;
  isWithdrawn: boolean;
}

/** Joins cues to paragraphs: a new one for each voice and chapter, after what is seen, and at a sentence's end when there is a pause or much has been said. */
function toParagraphs(
  cues: readonly CueEntry[],
  { chapters, seen }: { chapters: readonly CueEntry[]; seen: readonly CueEntry[] },
): readonly (readonly NamedCue[])[] {
  const borders = [...chapters, ...seen].map(({ start }) => start);
  return giveIds(cues).reduce<NamedCue[][]>((paragraphs, cue) => {
    const last = paragraphs.at(-1);
    if (last && !isBreak(last, cue, borders)) last.push(cue);
    else paragraphs.push([cue]);
    return paragraphs;
  }, []);
}

const longParagraph = 320;
const longPause = 1.5;

function isBreak(paragraph: readonly NamedCue[], next: NamedCue, borders: readonly number[]): boolean {
  const last = paragraph.at(-1);
  if (!last) return true;
  if (last.isWithdrawn !== next.isWithdrawn || last.speakers.join() !== next.speakers.join()) return true;
  if (borders.some((border) => border > last.start && border <= next.start)) return true;
  if (next.isWithdrawn) return false;
  const isSentenceEnd = /[.!?…]["»”’)]*$/.test(last.text);
  const length = paragraph.reduce((sum, { text }) => sum + text.length, 0);
  return isSentenceEnd && (next.start - last.end >= longPause || length >= longParagraph);
}

/** Makes ids that two cues in the same second share into ids of their own. */
function giveIds(cues: readonly CueEntry[]): readonly NamedCue[] {
  const counts = new Map<string, number>();
  return cues.map((cue) => {
    const id = timeId(cue.start);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return { ...cue, isWithdrawn: cue.withdrawn.length > 0, id: count === 1 ? id : `${id}-${count}` };
  });
}

type Href = (seconds: number) => string;

function speechBlock(cues: readonly NamedCue[], href: Href): TranscriptBlock {
  const [first] = cues;
  const start = first?.start ?? 0;
  if (first?.isWithdrawn) return otherBlock({ kind: 'withdrawn', start, text: '', href });
  return {
    kind: 'speech',
    start,
    clock: formatClock(start),
    href: href(start),
    speaker: first?.speakers.join(', ') || undefined,
    lines: cues.map(({ id, start: from, end, text }) => ({ id, start: from, end, text })),
    text: '',
    skip: undefined,
  };
}

function otherBlock(block: {
  kind: 'description' | 'content-note' | 'withdrawn';
  start: number;
  text: string;
  href: Href;
}): TranscriptBlock {
  const { kind, start, text, href } = block;
  return {
    kind,
    start,
    clock: formatClock(start),
    href: href(start),
    speaker: undefined,
    lines: [],
    text,
    skip: undefined,
  };
}

function noteBlock({ theme, passage }: ContentNote, href: Href): TranscriptBlock[] {
  if (!passage) return [];
  const skip = { clock: formatClock(passage.end), href: href(passage.end) };
  return [{ ...otherBlock({ kind: 'content-note', start: passage.start, text: theme, href }), skip }];
}

/** Leaves the name out where the same voice goes on. */
function nameSpeakers(blocks: readonly TranscriptBlock[]): readonly TranscriptBlock[] {
  const speech = blocks.filter(({ kind }) => kind === 'speech');
  return blocks.map((block) => {
    const before = speech[speech.indexOf(block) - 1];
    return before && before.speaker === block.speaker ? { ...block, speaker: undefined } : block;
  });
}

function listLanguages(
  { slug, tracks, locales, locale }: TranscriptParts,
  own: TrackEntry,
): readonly TranscriptLanguage[] {
  const ids = (track: TrackEntry) =>
    giveIds(track.cues)
      .map(({ id }) => id)
      .join();
  const captions = tracks.filter(({ kind, lang }) => kind === 'captions' && locales.includes(lang));
  return captions
    .sort((a, b) => locales.indexOf(a.lang) - locales.indexOf(b.lang))
    .map((track) => ({
      locale: track.lang,
      label: wordsOf(locale).inLanguage[track.lang],
      address: transcriptAddress(track.lang, slug),
      isAligned: ids(track) === ids(own),
    }));
}

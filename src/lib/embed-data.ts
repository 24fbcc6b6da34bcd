import type { TimeFault, TimeRange } from './media-fragment.ts';

/** A film's words in one language, as its embed page carries them. */
export interface EmbedCaptions {
  /** The language (BCP 47). */
  lang: string;
  /** The language's own name. */
  label: string;
  /** True when line for line it says what the page's own language says, so that the transcript can change with it. */
  isAligned: boolean;
  /** Start, end and words, cue by cue; the words are empty where they were withdrawn. */
  cues: readonly (readonly [start: number, end: number, text: string])[];
}

/** What an embed page tells its script, as JSON in the page: the script can fetch nothing where the frame has no origin. */
export interface EmbedData {
  /** The film's length in seconds; undefined when nobody knows. */
  duration: number | undefined;
  /** The stretch the page is about; undefined for the whole film. */
  clip: Required<TimeRange> | undefined;
  /** The film's page, for frames where nothing else can be opened. */
  page: string;
  /** The words in every language, the page's own first. */
  captions: readonly EmbedCaptions[];
  /** What the status line may say; `{from}` and `{to}` stand for times. */
  words: {
    clip: string;
    ended: string;
    newTab: string;
    faults: Readonly<Record<TimeFault, string>>;
  };
}

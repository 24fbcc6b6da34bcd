/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the vocabulary of `components/prose/` may ask about the text it stands in. */
    prose: import('./model/prose').ProseContext;
  }
}

declare namespace astroHTML.JSX {
  interface ButtonHTMLAttributes {
    /** What shows while somebody points at the button or has it in focus (interest invokers); Astro's types lack it. */
    interestfor?: string;
  }
}

declare module '*?inline-script' {
  /** A module and all it imports, as the text of one classic script (`src/integrations/inline-script.ts`). */
  const code: string;
  export default code;
}

declare module 'subset-font' {
  /** Cuts a font down to the letters of a text; `variationAxes` narrows its axes. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2';
      variationAxes: Record<string, { min: number; max: number; default: number }>;
      noLayoutClosure: boolean;
    },
  ): Promise<Uint8Array>;
}

declare module 'webvtt-parser' {
  /** The W3C's WebVTT parser; `mode` tells what a cue's text is. */
  class WebVTTParser {
    parse(
      source: string,
      mode: 'metadata' | 'chapters' | 'subtitles/captions/descriptions',
    ): {
      cues: { id: string; startTime: number; endTime: number; text: string }[];
      errors: { line: number; col?: number; message: string }[];
    };
  }
  /** Reads the words of one cue. */
  class WebVTTCueTextParser {
    constructor(
      words: string,
      tell: (message: string, column: number) => void,
      mode: 'metadata' | 'chapters' | 'subtitles/captions/descriptions',
      escapes: Readonly<Record<string, string>>,
    );
    parse(start: number, end: number): unknown;
  }
  const parser: { WebVTTParser: typeof WebVTTParser; WebVTTCueTextParser: typeof WebVTTCueTextParser };
  export default parser;
}

declare module 'hls.js/light' {
  export { default } from 'hls.js';
}

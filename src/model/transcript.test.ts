import { describe, expect, it } from 'vitest';
import type { CueEntry, TrackEntry } from '~/schemas/track';
import { buildTranscript } from './transcript';

const cue = (start: number, end: number, text: string, more: Partial<CueEntry> = {}): CueEntry => ({
  name: '',
  start,
  end,
  speakers: [],
  text,
  withdrawn: [],
  ...more,
});
const track = (kind: TrackEntry['kind'], lang: TrackEntry['lang'], cues: CueEntry[]): TrackEntry => ({
  film: 'elven',
  kind,
  lang,
  source: '',
  cues,
});
const build = (tracks: TrackEntry[], locale: 'nb' | 'en' | 'nn' = 'nb') =>
  buildTranscript({
    slug: 'elven',
    tracks,
    locales: ['nb', 'en'],
    locale,
    contentNotes: [],
    playback: { provider: 'file', url: '/media/elven.mp4', hls: undefined, described: undefined },
  });
const paragraphs = (cues: CueEntry[], more: TrackEntry[] = []) =>
  build([track('captions', 'nb', cues), ...more])?.sections.flatMap(({ blocks }) =>
    blocks.map(({ kind, lines, text }) =>
      kind === 'speech' ? lines.map((line) => line.text).join(' ') : `[${kind}] ${text}`,
    ),
  );

describe('cues become paragraphs', () => {
  it('that hold sentences together until a pause', () => {
    expect(paragraphs([cue(1, 2, 'Hør på'), cue(2, 3, 'elven.'), cue(3.2, 4, 'Nå.'), cue(8, 9, 'Stille.')])).toEqual([
      'Hør på elven. Nå.',
      'Stille.',
    ]);
  });

  it('that do not break in a sentence, however long the pause', () => {
    expect(paragraphs([cue(1, 2, 'Hør på'), cue(9, 10, 'elven.')])).toEqual(['Hør på elven.']);
  });

  it('that end when much has been said', () => {
    const long = `${'ord '.repeat(100)}slutt.`;
    expect(paragraphs([cue(1, 9, long), cue(9.1, 10, 'Mer.')])).toEqual([long, 'Mer.']);
  });

  it('that belong to one voice each, named once', () => {
    const cues = [
      cue(1, 2, 'Hei.', { speakers: ['Kari'] }),
      cue(2, 3, 'Du.', { speakers: ['Kari'] }),
      cue(3, 4, 'Ja.', { speakers: ['Ola'] }),
    ];
    const blocks = build([track('captions', 'nb', cues)])?.sections[0]?.blocks;
    expect(blocks?.map(({ speaker, lines }) => [speaker, lines.length])).toEqual([
      ['Kari', 2],
      ['Ola', 1],
    ]);
  });

  it('that end where something is seen, and where a chapter begins', () => {
    expect(
      paragraphs(
        [cue(1, 2, 'Hør'), cue(3, 4, 'på'), cue(6, 7, 'elven.')],
        [track('descriptions', 'nb', [cue(2, 3, 'En foss.')]), track('chapters', 'nb', [cue(5, 9, 'To')])],
      ),
    ).toEqual(['Hør', '[description] En foss.', 'på', 'elven.']);
  });
});

describe('a line', () => {
  it('has an id made from its time, and one of its own when two begin in the same second', () => {
    const lines = build([
      track('captions', 'nb', [cue(95.1, 95.4, 'En'), cue(95.5, 96, 'to'), cue(3723, 3724, 'tre')]),
    ]);
    expect(lines?.sections[0]?.blocks.flatMap((block) => block.lines.map(({ id }) => id))).toEqual([
      't-00-01-35',
      't-00-01-35-2',
      't-01-02-03',
    ]);
  });

  it('that is withdrawn is gone, and one notice stands for all of them in a row', () => {
    const gone = { withdrawn: ['navn-fjernet-1'] };
    expect(paragraphs([cue(1, 2, 'Hei.'), cue(2, 3, '', gone), cue(9, 10, '', gone), cue(11, 12, 'Takk.')])).toEqual([
      'Hei.',
      '[withdrawn] ',
      'Takk.',
    ]);
  });
});

describe('the words', () => {
  const nb = track('captions', 'nb', [cue(1, 2, 'Hei')]);

  it('are told in the page’s language, else in the main one', () => {
    expect(build([nb, track('captions', 'en', [cue(1, 2, 'Hello')])], 'en')?.locale).toBe('en');
    expect(build([nb], 'en')?.locale).toBe('nb');
    expect(build([])).toBeUndefined();
  });

  it('can be changed line by line only where every cue begins in the same second', () => {
    const languages = (start: number) =>
      build([nb, track('captions', 'en', [cue(start, start + 1, 'Hello')])])?.languages.map(({ locale, isAligned }) => [
        locale,
        isAligned,
      ]);
    expect(languages(1.4)).toEqual([
      ['nb', true],
      ['en', true],
    ]);
    expect(languages(2)).toEqual([
      ['nb', true],
      ['en', false],
    ]);
  });

  it('are offered only in languages the site has', () => {
    expect(build([nb, track('captions', 'nn', [cue(1, 2, 'Hei')])])?.languages).toHaveLength(1);
  });
});

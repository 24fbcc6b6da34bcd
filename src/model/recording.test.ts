import { describe, expect, it } from 'vitest';
import type { Locale } from '~/i18n/locales';
import type { TrackEntry } from '~/schemas/track';
import { buildRecording, buildSpokenWords, trackAddress } from './recording';

const track = (
  kind: TrackEntry['kind'],
  lang: Locale,
  cues: readonly (readonly [number, number, string])[],
): TrackEntry => ({
  film: 'elven',
  kind,
  lang,
  source: 'WEBVTT',
  cues: cues.map(([start, end, words]) => ({ name: '', start, end, text: words })),
});
const tracks = [
  track('descriptions', 'nb', [[8, 10, 'En dør']]),
  track('chapters', 'nb', [
    [0, 10, 'Først'],
    [10, 20, 'Sist'],
  ]),
  track('captions', 'nb', [
    [2.25, 5, 'Hei'],
    [9, 11, 'Kom inn'],
    [10, 12, 'Takk'],
  ]),
  track('captions', 'en', [[2.25, 5, 'Hello']]),
];
const record = (locale: Locale) => buildRecording({ slug: 'elven', url: '/elven.mp4', tracks, locale });
const linesOf = (locale: Locale) =>
  record(locale).chapters.map((chapter) => [chapter.text, ...chapter.lines.map((line) => line.text)]);

describe('a film we host', () => {
  it('has every line in the chapter it begins in, sorted by time', () => {
    expect(linesOf('nb')).toEqual([
      ['Først', 'Hei', 'En dør', 'Kom inn'],
      ['Sist', 'Takk'],
    ]);
  });

  it('can be played from any line and chapter', () => {
    const [, last] = record('nb').chapters;
    expect(last).toMatchObject({ id: 'kap-t-00-00-10', clock: '0:10', href: '/elven.mp4#t=10' });
    expect(record('nb').chapters[0]?.lines[0]).toEqual({
      id: 't-00-00-02',
      clock: '0:02',
      start: 2.25,
      end: 5,
      text: 'Hei',
      href: '/elven.mp4#t=2.2',
      isDescription: false,
    });
    expect(record('nb').chapters[0]?.lines[1]?.isDescription).toBe(true);
  });

  it.each([
    ['en', [['Først', 'Hello'], ['Sist']]],
    [
      'nn',
      [
        ['Først', 'Hei', 'En dør', 'Kom inn'],
        ['Sist', 'Takk'],
      ],
    ],
  ] as const)(
    'is read in the language %s where it can be, else in the film’s, and described only to those who read Norwegian',
    (locale, lines) => {
      expect(linesOf(locale)).toEqual(lines);
    },
  );

  it('offers its tracks at one address whatever the reader reads', () => {
    expect(record('en').tracks.map(({ address, label }) => [address, label])).toEqual([
      ['/filmer/elven/captions.en.vtt', 'Captions, English'],
      ['/filmer/elven/captions.nb.vtt', 'Captions, Norwegian (bokmål)'],
      ['/filmer/elven/chapters.nb.vtt', 'Chapters, Norwegian (bokmål)'],
      ['/filmer/elven/descriptions.nb.vtt', 'Descriptions, Norwegian (bokmål)'],
    ]);
    expect(trackAddress('elven', 'captions', 'nn')).toBe('/filmer/elven/captions.nn.vtt');
  });

  it('shows every line, also those outside a chapter, and gives lines of the same second ids of their own', () => {
    const gaps = [
      track('captions', 'nb', [
        [0, 1, 'Før'],
        [6, 6.4, 'Mellom'],
        [6.5, 7, 'Samme sekund'],
        [12, 13, 'Etter'],
      ]),
      track('chapters', 'nb', [
        [1, 5, 'Én'],
        [8, 10, 'To'],
      ]),
    ];
    const film = buildRecording({ slug: 'elven', url: '/elven.mp4', tracks: gaps, locale: 'nb' });
    expect(film.opening.map(({ text }) => text)).toEqual(['Før']);
    expect(film.chapters.map(({ lines }) => lines.map(({ id }) => id))).toEqual([
      ['t-00-00-06', 't-00-00-06-2'],
      ['t-00-00-12'],
    ]);
  });

  it('shows every line of a film without chapters', () => {
    const film = buildRecording({
      slug: 'elven',
      url: '/elven.mp4',
      tracks: [track('captions', 'nb', [[0, 1, 'Hei']])],
      locale: 'en',
    });
    expect([film.opening.map(({ text }) => text), film.chapters, film.lang]).toEqual([['Hei'], [], 'nb']);
  });
});

describe('what is said in a film', () => {
  it.each([
    ['nb', 'nb', ['Hei', 'Kom inn', 'Takk']],
    ['en', 'en', ['Hello']],
    ['nn', 'nb', ['Hei', 'Kom inn', 'Takk']],
  ] as const)('is told on a page in %s from captions in %s', (locale, spoken, words) => {
    const { lines, locale: own } = buildSpokenWords(tracks, locale);
    expect([own, lines.map(({ text }) => text)]).toEqual([spoken, words]);
  });

  it('is nothing when the film has no captions', () => {
    expect(buildSpokenWords([], 'en')).toEqual({ locale: 'en', lines: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { readCues } from '../lib/vtt';
import { makeScript } from './example-script';
import { readLock } from './film-lock';
import { readScript } from './script';
import { buildTimeline } from './timeline';
import { buildTracks } from './tracks';

const script = makeScript();
const tracks = buildTracks(
  script,
  buildTimeline(
    script,
    script.scenes.map(() => 4),
  ),
);
const folder = 'content/films/bolig-forst';
const own = readScript(`${folder}/script.yaml`);
const ownTracks = buildTracks(own, buildTimeline(own, readLock(folder)?.lineSeconds ?? []));

describe('text tracks', () => {
  it('are three kinds in three languages, without a fault', () => {
    expect([...tracks.keys()]).toEqual(
      ['captions', 'chapters', 'descriptions'].flatMap((kind) =>
        ['en', 'nb', 'nn'].map((code) => `${kind}.${code}.vtt`),
      ),
    );
    for (const text of [...tracks.values(), ...ownTracks.values()]) expect(readCues(text).faults).toEqual([]);
  });

  it('begin as the format asks, with the film’s name, and write what has a meaning of its own as words', () => {
    expect(tracks.get('captions.nb.vtt')).toMatch(
      /^WEBVTT\n\nNOTE Elva\n\n1\n00:00:02\.200 --> 00:00:06\.550\nElva renner hele natta og\nhele dagen &amp; vel så det\n\n2\n/,
    );
  });

  it('have the same times in every language', () => {
    for (const kind of ['captions', 'chapters', 'descriptions']) {
      const [nb, nn, en] = ['nb', 'nn', 'en'].map((code) =>
        readCues(ownTracks.get(`${kind}.${code}.vtt`) ?? '').cues.map(({ start, end }) => [start, end]),
      );
      expect(nn).toEqual(nb);
      expect(en).toEqual(nb);
    }
  });
});

describe('the captions of our film', () => {
  it.each(['nb', 'nn', 'en'])('are short enough to be read in time (%s)', (code) => {
    const text = ownTracks.get(`captions.${code}.vtt`) ?? '';
    for (const block of text.split('\n\n').slice(2)) {
      const lines = block.trim().split('\n').slice(2);
      expect(lines.length, block).toBeLessThanOrEqual(2);
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(42);
    }
    for (const { start, end, text: words } of readCues(text).cues)
      expect(words.length / (end - start), words).toBeLessThanOrEqual(20);
  });
});

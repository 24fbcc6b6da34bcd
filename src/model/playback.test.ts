import { describe, expect, it } from 'vitest';
import type { WatchEntry } from '~/schemas/watch';
import { buildPlayback, buildSite, hostsOf } from './playback';

const media = [{ path: 'films/elven/elven.mp4', file: '/disk/elven.mp4', address: '/media/elven.12345678.mp4' }];
const standing: { state: 'offered'; without: string[] } = { state: 'offered', without: [] };
const build = (entry: WatchEntry, described?: string) =>
  buildPlayback({ folder: 'films/elven', entry, described, media, locale: 'nb' });

describe('a film in another site’s player', () => {
  it.each<[string, WatchEntry, RegExp, string]>([
    [
      'YouTube',
      { provider: 'youtube', id: 'dQw4w9WgXcQ', ...standing },
      /^https:\/\/www\.youtube-nocookie\.com\/embed\/dQw4w9WgXcQ\?hl=nb&/,
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ],
    [
      'Vimeo',
      { provider: 'vimeo', id: '76979871', hash: 'ab12', ...standing },
      /^https:\/\/player\.vimeo\.com\/video\/76979871\?h=ab12&dnt=1&/,
      'https://vimeo.com/76979871/ab12',
    ],
    [
      'a PeerTube site',
      { provider: 'peertube', host: 'video.example.org', id: 'abcd1234', ...standing },
      /^https:\/\/video\.example\.org\/videos\/embed\/abcd1234\?p2p=0&/,
      'https://video.example.org/w/abcd1234',
    ],
  ])('at %s is asked for little, and has a page of its own', (_name, entry, player, page) => {
    const playback = build(entry);
    expect(playback).toMatchObject({ page });
    expect(playback?.provider !== 'file' && playback?.player).toMatch(player);
    expect(hostsOf(playback).frame).toHaveLength(1);
    expect(hostsOf(playback).media).toEqual([]);
  });
});

describe('our own film file', () => {
  it('is found beside the text, with its described version', () => {
    expect(build({ provider: 'file', mp4: './elven.mp4', ...standing }, './elven.mp4')).toEqual({
      provider: 'file',
      url: '/media/elven.12345678.mp4',
      hls: undefined,
      described: '/media/elven.12345678.mp4',
    });
  });

  it('may lie on another host, which the page then may contact', () => {
    const playback = build({
      provider: 'file',
      mp4: 'https://film.example/a.mp4',
      hls: 'https://film.example/a.m3u8',
      ...standing,
    });
    expect(hostsOf(playback)).toEqual({ frame: [], media: ['https://film.example'] });
  });

  it('that is not there is told with the folder and the name', () => {
    expect(() => build({ provider: 'file', mp4: './bekken.mp4', ...standing })).toThrow(
      'films/elven: «./bekken.mp4» finnes ikke ved siden av teksten.',
    );
  });
});

it('a page somebody else has is linked to, not played', () => {
  const entry: WatchEntry = { provider: 'external', name: 'Arkivet', url: 'https://arkiv.example/', ...standing };
  expect(build(entry)).toBeUndefined();
  expect(buildSite(entry, 'nb')).toEqual({ name: 'Arkivet', page: 'https://arkiv.example/' });
  expect(hostsOf(undefined)).toEqual({ frame: [], media: [] });
});

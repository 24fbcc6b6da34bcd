import { describe, expect, it } from 'vitest';
import type { Entries } from '../entries';
import type { FilmFacts } from '../film';
import { findUndescribed, listUnknown } from './films';

const played = { provider: 'file', mp4: './elven.mp4', state: 'offered' };

describe('films nobody tells about aloud', () => {
  it.each([
    [
      'told of as missing',
      { audioDescription: { status: 'missing', checked: '2026-11-21', note: 'For korte pauser.' } },
      1,
    ],
    ['described', { audioDescription: { status: 'available' }, watch: [played] }, 0],
    ['in no need of it', { audioDescription: { status: 'not-needed' }, watch: [played] }, 0],
    ['played here without a word of it', { watch: [played] }, 1],
    ['shown by others only', { watch: [{ provider: 'external', state: 'offered' }] }, 0],
  ])('%s', (_name, data, count) => {
    const films = [{ id: 'elven/nb', data: { watch: [], ...data } }] as unknown as Entries['films'];
    expect(findUndescribed(films)).toHaveLength(count);
  });

  it('come with the reason and the day', () => {
    const audioDescription = { status: 'missing', checked: '2026-11-21', note: 'For korte pauser.' };
    const films = [{ id: 'elven/nb', data: { watch: [], audioDescription } }] as unknown as Entries['films'];
    expect(findUndescribed(films)).toEqual([
      { kind: 'film', slug: 'elven', locale: 'nb', reason: 'For korte pauser.', checked: '2026-11-21' },
    ]);
  });
});

/** A film of which everything is known. */
const known = {
  year: 2019,
  duration: { iso: 'PT1M', text: '1 minutt' },
  spoken: ['norsk'],
  production: 'Vannfilm',
  unknownRoles: [],
  participants: [{}],
  funding: [{}],
  watch: [{ state: 'offered' }],
  rights: { owner: 'Vannfilm', embedding: 'no', download: 'yes', licence: 'CC BY 4.0' },
} as unknown as FilmFacts;
const shown = { captions: 1, screenings: 1 };

describe('what a film’s page calls unknown', () => {
  it.each([
    ['nothing', {}, []],
    ['the year', { year: undefined }, ['År']],
    ['the length', { duration: undefined }, ['Lengde']],
    ['what is spoken', { spoken: [] }, ['Språk i filmen']],
    ['who made it', { production: undefined, unknownRoles: ['camera', 'editor'] }, ['Produksjon', 'Foto', 'Klipp']],
    ['who is in it and who paid', { participants: [], funding: [] }, ['Medvirkende', 'Finansiering']],
    [
      'the rights',
      { rights: { embedding: 'unknown', download: 'unknown' } },
      ['Eier', 'Innbygging på andre sider', 'Nedlasting', 'Lisens'],
    ],
    ['where to see it', { watch: [] }, ['Hvor filmen kan ses']],
    ['where to see it now', { watch: [{ state: 'gone' }, { state: 'unknown' }] }, ['Hvor filmen kan ses']],
  ])('%s', (_name, facts, expected) => {
    expect(listUnknown({ ...known, ...facts } as FilmFacts, shown)).toEqual(expected);
  });

  it('captions and screenings', () => {
    expect(listUnknown(known, { captions: 0, screenings: 0 })).toEqual(['Teksting', 'Kjente visninger']);
  });
});

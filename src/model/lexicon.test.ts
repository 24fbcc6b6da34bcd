import { describe, expect, it } from 'vitest';
import { searchWordsSchema } from '~/schemas/search-words';
import { emptyEntries } from './empty-entries';
import { buildLexicon } from './lexicon';

const meaning = { nb: 'En elv.', nn: 'Ei elv.', en: 'A river.' };
const term = (
  id: string,
  names: readonly [nb: string, nn: string, en: string],
  aliases: string[],
  hidden: string[],
) => ({
  id,
  data: { term: { nb: names[0], nn: names[1], en: names[2] }, meaning, aliases, hidden, see: [], sources: [] },
});
const entries = {
  searchWords: searchWordsSchema.parse({
    nb: {
      leftOut: ['hva'],
      forms: [['elv', 'elvar']],
      same: [['vann', 'vatn']],
      understood: { river: ['strøm'], sjø: ['vann'] },
      spelling: [['^heim', 'hjem']],
    },
    en: { leftOut: ['what'] },
  }),
  terms: [
    term('elv', ['elv', 'elv', 'river'], ['vassdrag'], ['elvv']),
    term('foss', ['foss', 'foss', 'waterfall'], [], []),
    term('hjem', ['hjem', 'heim', 'home'], [], []),
  ],
};

describe('what search is told of bokmål and nynorsk', () => {
  const { same, understood, ...own } = buildLexicon(entries, 'nb');

  it('is the editors’ own list', () => {
    expect(own).toEqual({ leftOut: ['hva'], forms: [['elv', 'elvar']], spelling: [['^heim', 'hjem']] });
  });

  it('and that a term and its other names mean the same', () => {
    expect(same).toEqual([
      ['elv', 'vassdrag'],
      ['hjem', 'heim'],
      ['vann', 'vatn'],
    ]);
  });

  it('and what English and hidden names of a term stand for, beside what the editors say of them', () => {
    expect(understood).toEqual({
      river: ['strøm', 'elv'],
      sjø: ['vann'],
      elvv: ['elv'],
      waterfall: ['foss'],
      home: ['hjem', 'heim'],
    });
  });
});

describe('what search is told of English', () => {
  it('is the English names, and what the Norwegian ones stand for', () => {
    expect(buildLexicon(entries, 'en')).toEqual({
      leftOut: ['what'],
      forms: [],
      same: [],
      understood: {
        elv: ['river'],
        elvv: ['river'],
        vassdrag: ['river'],
        foss: ['waterfall'],
        hjem: ['home'],
        heim: ['home'],
      },
      spelling: [],
    });
  });
});

it('a site without words and terms tells search nothing', () => {
  const nothing = { leftOut: [], forms: [], same: [], understood: {}, spelling: [] };
  expect(buildLexicon(emptyEntries, 'nb')).toEqual(nothing);
});

import { describe, expect, it } from 'vitest';
import type { LawEntry } from '~/schemas/law';
import { buildLaws } from './law';

const words = (nb: string) => ({ nb, nn: `${nb} (nn)`, en: `${nb} (en)` });
const law = (id: string, name: string, data: Partial<LawEntry> = {}) => ({
  id,
  data: { name: words(name), rules: [], ...data },
});
const rule = (data: Partial<LawEntry['rules'][number]>) => ({ meaning: words('Fisk fritt'), sources: [], ...data });
const build = (entry: ReturnType<typeof law>, locale: 'nb' | 'nn' | 'en' = 'nb') =>
  buildLaws([entry], new Map(), locale)[0];

describe('a law', () => {
  it.each([
    ['nothing', {}, undefined],
    ['its year', { date: '2010' }, '2010'],
    ['its date and number', { date: '1999-03-26', number: 17 }, '26.\u00a0mars 1999 nr.\u00a017'],
  ])('of which we know %s', (_name, data, expected) => {
    expect(build(law('elveloven', 'elveloven', data))?.act).toBe(expected);
  });

  it('stands in the order of the alphabet, in the language of the reader', () => {
    const laws = [law('a', 'åloven'), law('b', 'elveloven')];
    expect(buildLaws(laws, new Map(), 'nb').map(({ name }) => name)).toEqual(['elveloven', 'åloven']);
    expect(buildLaws(laws, new Map(), 'en').map(({ name }) => name)).toEqual(['åloven (en)', 'elveloven (en)']);
  });
});

describe('a rule of a law', () => {
  it.each([
    [{ from: '2023-07-01' }, ['gjelder fra 1.\u00a0juli 2023']],
    [{ changed: '2023-07-01' }, ['endret 1.\u00a0juli 2023']],
    [{ from: '2000-01-01', repealed: '2023-07-01' }, ['gjelder fra 1.\u00a0januar 2000', 'opphevet 1.\u00a0juli 2023']],
    [{}, []],
  ])('%j tells of its days: %j', (data, dates) => {
    expect(build(law('elveloven', 'elveloven', { rules: [rule(data)] }))?.rules[0]?.dates).toEqual(dates);
  });

  it.each([
    ['§ 9-3', { id: 'elveloven-9-3', section: '§ 9-3' }],
    [undefined, { id: 'elveloven', section: 'Hele loven' }],
  ])('of section %s has an id of its own', (section, expected) => {
    const rules = [rule(section ? { section } : {})];
    expect(build(law('elveloven', 'elveloven', { rules }))?.rules[0]).toMatchObject(expected);
  });

  it.each([
    [undefined, undefined],
    ['2026-11-22', '22.\u00a0november 2026'],
  ])('checked %s', (checked, expected) => {
    const rules = [rule(checked ? { checked } : {})];
    expect(build(law('elveloven', 'elveloven', { rules }))?.rules[0]?.checked).toBe(expected);
  });
});

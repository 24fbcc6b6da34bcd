import { describe, expect, it } from 'vitest';
import type { Entries } from '../entries';
import { findToday, yearBefore } from './today';

const text = (data: object) => ({ id: 'elven/nb', data });
const film = (data: object) => text({ published: '2020-01-01', rights: {}, watch: [], ...data });
const find = (entries: object) =>
  findToday({
    films: [],
    articles: [],
    chapters: [],
    pages: [],
    sources: [],
    people: [],
    laws: [],
    ...entries,
  } as unknown as Entries);

describe('the day a build counts from', () => {
  it.each([
    ['published', { articles: [text({ published: '2024-05-01' })] }],
    ['changed', { pages: [text({ published: '2020-01-01', changed: '2024-05-01' })] }],
    ['translated', { articles: [text({ translates: 'nb', translated: '2024-05-01' })] }],
    ['reviewed', { chapters: [text({ published: '2020-01-01', reviewed: '2024-05-01' })] }],
    ['rights settled', { films: [film({ rights: { cleared: '2024-05-01' } })] }],
    ['an address checked', { films: [film({ watch: [{ checked: '2024-05-01' }, {}] })] }],
    ['audio description looked at', { films: [film({ audioDescription: { checked: '2024-05-01' } })] }],
    ['a source opened', { sources: [text({}), text({ checked: '2024-05-01' })] }],
    ['a rule of law read', { laws: [text({ rules: [{}, { checked: '2024-05-01' }] })] }],
    ['consent given', { people: [text({ consent: { date: '2024-05-01' } })] }],
  ])('may be when something was %s', (_name, entries) => {
    expect(find({ articles: [text({ published: '2023-01-01' })], ...entries })).toBe('2024-05-01');
  });

  it('is never a day to come', () => {
    const chapters = [text({ published: '2024-01-01', reviewed: '2024-02-01', reviewDue: '2026-02-01' })];
    expect(find({ chapters })).toBe('2024-02-01');
  });

  it('a year before it is the same day', () => {
    expect(yearBefore('2024-02-29')).toBe('2023-02-29');
  });
});

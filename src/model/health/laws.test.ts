import { describe, expect, it } from 'vitest';
import type { Entries } from '../entries';
import { findLawHealth } from './laws';

const law = (...rules: object[]) => ({ id: 'elveloven', data: { name: { nb: 'elveloven' }, rules } });
const find = (...rules: object[]) => findLawHealth({ laws: [law(...rules)] } as unknown as Entries, '2026-11-22');

describe('rules of law nobody has read', () => {
  it.each([
    ['never', {}, { never: 1, old: 0 }],
    ['yesterday', { checked: '2026-11-21' }, { never: 0, old: 0 }],
    ['a year ago', { checked: '2025-11-22' }, { never: 0, old: 1 }],
  ])('read %s', (_name, rule, expected) => {
    const { never, old, total } = find({ section: '§ 1', ...rule });
    expect({ never: never.length, old: old.length }).toEqual(expected);
    expect(total).toBe(1);
  });

  it('come with the longest ago first', () => {
    const { old } = find({ section: '§ 1', checked: '2025-01-01' }, { section: '§ 2', checked: '2024-01-01' });
    expect(old.map(({ section }) => section)).toEqual(['§ 2', '§ 1']);
  });
});

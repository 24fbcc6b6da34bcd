import { describe, expect, it } from 'vitest';
import type { Entries } from '../entries';
import { findReviewHealth } from './reviews';

const chapter = (slug: string, data: object) => ({ id: `fiske/${slug}/nb`, data });
const find = (...chapters: object[]) => findReviewHealth(chapters as unknown as Entries['chapters'], '2026-11-22');

describe('chapters professionals should read', () => {
  it.each([
    ['never read', {}, 'never'],
    ['never read, with a day set', { reviewDue: '2027-01-01' }, 'never'],
    ['read, next time is to come', { reviewed: '2026-01-01', reviewDue: '2026-11-23' }, undefined],
    ['read, next time is today', { reviewed: '2026-01-01', reviewDue: '2026-11-22' }, 'overdue'],
    ['read, next time has passed', { reviewed: '2024-01-01', reviewDue: '2025-01-01' }, 'overdue'],
    ['read, and no next time is set', { reviewed: '2026-01-01' }, 'overdue'],
  ])('%s', (_name, data, expected) => {
    const { never, overdue } = find(chapter('sluk', data));
    expect({ never: never.length, overdue: overdue.length }).toEqual({
      never: expected === 'never' ? 1 : 0,
      overdue: expected === 'overdue' ? 1 : 0,
    });
  });

  it('the longest waiting comes first, and translations are not counted', () => {
    const late = chapter('sluk', { reviewed: '2024-01-01', reviewDue: '2026-01-01' });
    const later = chapter('flue', { reviewed: '2023-01-01', reviewDue: '2025-01-01' });
    const english = { id: 'fiske/sluk/en', data: { translates: 'nb' } };
    const { total, overdue } = find(late, english, later);
    expect(total).toBe(2);
    expect(overdue.map(({ slug }) => slug)).toEqual(['fiske/flue', 'fiske/sluk']);
  });
});

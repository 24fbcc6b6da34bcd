import { describe, expect, it } from 'vitest';
import { findRelated } from './related';
import type { Relations } from './related';

const text = (slug: string, about: Partial<Relations> = {}): Relations => ({
  slug,
  topics: [],
  films: [],
  principles: [],
  places: [],
  people: [],
  ...about,
});
const slugsOf = (texts: readonly Relations[]) => texts.map(({ slug }) => slug);

describe('what to read next', () => {
  it.each([
    ['a film', { films: ['elven'] }, ['other']],
    ['a principle', { principles: ['valg'] }, ['other']],
    ['a person', { people: ['kari'] }, ['other']],
    ['two topics', { topics: ['film', 'bolig'] }, ['other']],
    ['a topic and a place', { topics: ['film'], places: ['oslo'] }, ['other']],
    ['one topic only', { topics: ['film'] }, []],
    ['one place only', { places: ['oslo'] }, []],
    ['nothing', {}, []],
  ])('is found by %s in common', (_what, about, expected) => {
    expect(slugsOf(findRelated(text('this', about), [text('other', about)]))).toEqual(expected);
  });

  it('is never the text itself', () => {
    const own = text('this', { films: ['elven'] });
    expect(findRelated(own, [own])).toEqual([]);
  });

  it('counts only the same id of the same kind', () => {
    const about = text('this', { films: ['elven'], topics: ['a', 'b'] });
    expect(findRelated(about, [text('other', { topics: ['elven'], films: ['a', 'b'] })])).toEqual([]);
  });

  it('begins with what has most in common; like goes by address', () => {
    const about = text('this', { films: ['elven'], people: ['kari'], topics: ['a', 'b'] });
    const others = [
      text('topics', { topics: ['a', 'b'] }),
      text('person', { people: ['kari'] }),
      text('seen', { films: ['elven'] }),
      text('all', { films: ['elven'], people: ['kari'] }),
    ];
    expect(slugsOf(findRelated(about, others))).toEqual(['all', 'seen', 'person']);
    expect(slugsOf(findRelated(about, others, 4))).toEqual(['all', 'seen', 'person', 'topics']);
  });
});

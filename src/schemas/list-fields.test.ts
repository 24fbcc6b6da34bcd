import { describe, expect, it } from 'vitest';
import { kinds } from './kinds';
import type { KindId } from './kinds';
import { listFields } from './list-fields';

const all = (Object.keys(kinds) as KindId[]).map((kind) => [kind, listFields(kinds[kind].schema)] as const);

describe('the fields of a kind', () => {
  it.each(all)('every field of %s has a sentence and a type in both languages', (_kind, fields) => {
    expect(fields.length).toBeGreaterThan(1);
    const silent = fields.filter(({ sentence, type }) =>
      [...Object.values(sentence), ...Object.values(type)].includes(''),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('hold nothing the loader fills in', () => {
    expect(
      all.flatMap(([, fields]) => fields).filter(({ path }) => path === 'order' || path.startsWith('text.words')),
    ).toMatchObject([{ path: 'order', type: { nb: 'helt tall' } }]);
  });

  it('of a chapter are those of an original, then those of a translation', () => {
    const fields = listFields(kinds.chapter.schema);
    const original = fields.filter(({ when }) => when[0]?.values.includes(undefined));
    const translation = fields.filter(({ when }) => when[0]?.values.includes('nb'));
    expect(original.map(({ path }) => path)).toEqual(
      'title summary draft published changed topics films principles places people order brief reviewed reviewDue'.split(
        ' ',
      ),
    );
    expect(translation.map(({ path }) => path)).toEqual('title summary draft translates translated brief'.split(' '));
  });

  it('tell what is required, what is usual, what to choose among and where an id points', () => {
    const byPath = new Map(listFields(kinds.film.schema).map((field) => [field.path, field]));
    expect(byPath.get('kind')).toMatchObject({ isRequired: true, values: ['documentary', 'information', 'animation'] });
    expect(byPath.get('watch')).toMatchObject({ isRequired: false, usual: [], type: { nb: 'liste: felter' } });
    expect(byPath.get('poster')).toMatchObject({ isRequired: false, file: 'picture', type: { en: 'picture file' } });
    expect(byPath.get('clips[].principle')).toMatchObject({ target: 'principles' });
    expect(byPath.get('places')).toMatchObject({ target: 'places', usual: [], type: { nb: 'liste: id' } });
    expect(byPath.get('watch[].host')).toMatchObject({
      when: [{ field: 'translates' }, { field: 'provider', values: ['peertube'] }],
    });
  });
});

import { expect, it } from 'vitest';
import { readTag } from './tag';

it.each([
  ['<Kilde id="a" />', ['id 7 11 a']],
  ['<Kilde id=\'å\' alt = "b > c">', ['id 7 11 å', 'alt 14 21 b > c']],
  ['<Kart />', []],
  ['<Kilde id />', ['id 7 7 ']],
  ['<Kilde id={a({})} {...b} c="d"/>', ['id 7 11 a({})', ' 18 19 ...b', 'c 25 28 d']],
  ['<A\r\n  b="c"\r\n/>', ['b 6 9 c']],
  ['<A b="c', ['b 3 6 c']],
  ['<A b={c', ['b 3 6 ']],
])('the attributes of %j are found where they stand', (text, attributes) => {
  const before = 'Elv ';
  const found = readTag(before + text, before.length).attributes.map(
    ({ name, at, valueAt, value }) => `${name} ${at - before.length} ${valueAt - before.length} ${value}`,
  );
  expect(found).toEqual(attributes);
});

it('a tag ends after its own >, not after one in a value', () => {
  expect(readTag('<A b="c > d">e', 0).end).toBe(13);
});

it.each(['<', '<A', '<A b', '<A b=', '<A "', '<A {'])('%j has no end and is read all the same', (text) => {
  expect(readTag(text, 0).end).toBeGreaterThanOrEqual(text.length);
});

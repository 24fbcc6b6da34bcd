import { expect, it } from 'vitest';
import { describeForCsl } from './csl-json';
import { nastyWorks } from './examples';

it.each(nastyWorks)('CSL-JSON says again what it was told: $title $authors', (work) => {
  const [item] = JSON.parse(JSON.stringify(describeForCsl(work))) as Record<string, unknown>[];
  expect(item?.['title']).toBe(work.title);
  expect(item?.['URL']).toBe(work.url);
  expect(item?.['type']).toBe(work.kind === 'text' ? 'webpage' : 'motion_picture');
  const authors = (item?.['author'] ?? []) as { literal?: string; family?: string; given?: string }[];
  expect(authors.map(({ literal, ...name }) => (literal === undefined ? name : { group: literal }))).toEqual(
    work.authors,
  );
  expect(item?.['issued']).toEqual(
    work.date === undefined ? undefined : { 'date-parts': [work.date.split('-').map(Number)] },
  );
});

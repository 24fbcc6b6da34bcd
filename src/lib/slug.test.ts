import { expect, it } from 'vitest';
import { slugify } from './slug';

it.each([
  ['Å bo først', 'a-bo-forst'],
  ['Ærlig talt: ønsker & håp!', 'aerlig-talt-onsker-hap'],
  ['A\u030Asen', 'asen'],
  ['L’été à Genève', 'l-ete-a-geneve'],
  ['  1. Bolig  uten forbehold  ', '1-bolig-uten-forbehold'],
  ['Housing First – hva er det?', 'housing-first-hva-er-det'],
  ['§ 7 og 50 %', '7-og-50'],
  ['snake_case/sti.mdx', 'snake-case-sti-mdx'],
  ['allerede-en-slug', 'allerede-en-slug'],
  ['', ''],
  ['?!', ''],
])('«%s» becomes «%s» in an address', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

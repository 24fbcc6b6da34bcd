import { expect, it } from 'vitest';
import type { TermEntry } from '~/schemas/term';
import { buildTerms } from './term';

const entry = (id: string, nb: string, nn: string, en: string, more: Partial<TermEntry> = {}) => ({
  id,
  data: {
    term: { nb, nn, en },
    meaning: { nb: `${nb} betyr`, nn: `${nn} tyder`, en: `${en} means` },
    aliases: [],
    hidden: [],
    see: [],
    sources: [],
    ...more,
  },
});

const glossary = [
  entry('arsak', 'årsak', 'årsak', 'cause', { see: ['okonomi', 'borte'], aliases: ['grunn'], hidden: ['aarsak'] }),
  entry('okonomi', 'økonomi', 'økonomi', 'economy'),
  entry('bolig', 'bolig', 'bustad', 'home'),
  entry('aerlig', 'ærlighet', 'ærlegdom', 'honesty'),
];

it.each([
  ['nb', ['bolig', 'ærlighet', 'økonomi', 'årsak']],
  ['nn', ['bustad', 'ærlegdom', 'økonomi', 'årsak']],
  ['en', ['cause', 'economy', 'home', 'honesty']],
] as const)('the glossary in the language %s follows its alphabet', (locale, terms) => {
  expect([...buildTerms(glossary, locale).values()].map(({ term }) => term)).toEqual(terms);
});

it('a term has its meaning, its other words and a place to link to', () => {
  expect(buildTerms(glossary, 'nn').get('arsak')).toEqual({
    id: 'arsak',
    term: 'årsak',
    meaning: 'årsak tyder',
    otherNames: [{ locale: 'en', name: 'cause' }],
    aliases: ['grunn'],
    hidden: ['aarsak'],
    see: [
      { term: 'økonomi', address: '/nn/ordliste/s/#okonomi' },
      { term: 'borte', address: '/nn/ordliste/a/#borte' },
    ],
    address: '/nn/ordliste/s/#arsak',
  });
});

it.each([
  ['nb', 'bolig', ['bustad', 'home']],
  ['en', 'bolig', ['bolig', 'bustad']],
  ['en', 'arsak', ['årsak']],
] as const)('in the language %s the term %s is told in other languages, each name once', (locale, id, names) => {
  const term = buildTerms(glossary, locale).get(id);
  expect(term?.otherNames.map(({ name }) => name)).toEqual(names);
});

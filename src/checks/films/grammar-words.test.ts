import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { explainGrammar } from './grammar-words';

const source = readFileSync(createRequire(import.meta.url).resolve('webvtt-parser'), 'utf8');
const messages = [...source.matchAll(/\berr\(("(?:[^"\\]|\\.)*")/g)].map(([, written = '""']) =>
  String(JSON.parse(written)),
);

it('every message the parser can give is told in plain words, in both languages', () => {
  expect(messages.length).toBe([...source.matchAll(/\berr\((?!message)/g)].length);
  expect(messages.length).toBeGreaterThan(50);
  expect(messages.filter((message) => explainGrammar(message) === undefined)).toEqual([]);
});

it('a message of another parser is not', () => {
  expect(explainGrammar('Unexpected token.')).toBeUndefined();
});

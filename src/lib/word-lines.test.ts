import { expect, it } from 'vitest';
import { readWordLines, writeWordLines } from './word-lines';

it('named texts come back as they were, signs and all', () => {
  const words = { ready: 'Filmen begynner på {from}.', 'not-a-time': 'a = b, «c» "d"', empty: '' };
  expect(writeWordLines(words)).toBe('ready=Filmen begynner på {from}.\nnot-a-time=a = b, «c» "d"\nempty=');
  expect(readWordLines(writeWordLines(words))).toEqual(words);
});

it('no lines are no texts that anybody asks for', () => {
  expect(readWordLines('')['ready']).toBe(undefined);
});

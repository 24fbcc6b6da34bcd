import { describe, expect, it } from 'vitest';
import { makeForms, readForms } from './word-forms';

describe('the forms of a word', () => {
  it('are made from a list of words and a list of endings', () => {
    const forms = makeForms(
      ['elv/AEG', 'eng/A'],
      ['SFX A Y 2', 'SFX A 0 en [^e]', 'SFX A 0 ens [^e]', 'SFX E 0 er [^e]', 'SFX G 0 ene [^e]'],
    );
    expect(forms('elven')).toEqual(['elv', 'elven', 'elver', 'elvene']);
    expect(forms('enger')).toEqual([]);
  });

  it.each([
    ['kontrakten', ['kontrakt', 'kontrakter', 'kontraktene']],
    ['boligene', ['bolig', 'boligen', 'boliger']],
    ['hjelper', ['hjelpe', 'hjelpen']],
  ])('come from the Norwegian dictionary: %s', (word, forms) => {
    expect(readForms()(word)).toEqual(expect.arrayContaining(forms));
  });
});

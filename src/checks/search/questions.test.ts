import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readQuestions } from './questions';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'questions-'));
  mkdirSync(join(folder, 'elven'));
  writeFileSync(join(folder, 'elven/index.html'), '<h1>Elven</h1><h2 id="laks">Laks</h2>');
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(yaml: string) {
  const file = join(folder, 'questions.yaml');
  writeFileSync(file, yaml);
  return readQuestions(file, folder);
}

const good = '# Spørsmål\n- question: laksen\n  category: inflection\n  pages: [/elven/#laks]\n';

describe('the file of questions', () => {
  it('is read with the line of each question', () => {
    expect(read(good)).toEqual({
      questions: [{ question: 'laksen', category: 'inflection', locale: 'nb', pages: ['/elven/#laks'], line: 2 }],
      faults: [],
    });
  });

  it.each(['', '# Ingen ennå\n', '[]'])('may hold none: %j', (yaml) => {
    expect(read(yaml)).toEqual({ questions: [], faults: [] });
  });

  it('may be missing', () => {
    expect(readQuestions(join(folder, 'none.yaml'), folder)).toEqual({ questions: [], faults: [] });
  });

  it.each([
    [
      'an unknown key',
      `${good}- question: laks\n  kind: exact\n  category: exact\n  pages: [/elven/]\n`,
      /:5: .*"kind"/,
    ],
    ['an unknown category', '- question: laks\n  category: typos\n  pages: [/elven/]\n', /:1: category: Skriv en av/],
    [
      'a page that is not built',
      '- question: laks\n  category: exact\n  pages: [/havet/]\n',
      /:1: siden \/havet\/ finnes ikke/,
    ],
    ['a place that is not on its page', good.replace('#laks', '#lak'), /:2: .*Mente du \/elven\/#laks\?/],
    ['a question asked twice', good + good.replace('laksen', 'Laksen'), /:6: «Laksen» er spurt på linje 2 også/],
    ['a line that is no question', '- laks\n', /:1: /],
    ['no list', 'question: laks\n', /:1: Filen skal være en liste/],
    ['a bracket that is not closed', '- question: laks\n  pages: [/elven/\n', /:\d+: /],
  ])('is refused with %s', (_name, yaml, fault) => {
    const { faults } = read(yaml);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/questions\.yaml:\d+: /);
    expect(faults[0]).toMatch(fault);
  });
});

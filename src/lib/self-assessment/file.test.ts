import { describe, expect, it } from 'vitest';
import { countUnknown, emptyFile, joinFiles, putAssessment, readFile, writeFile } from './file';
import type { Assessment, AssessmentFile } from './file';

const assessment: Assessment = {
  date: '2026-01-31',
  name: 'Teamet',
  version: 1,
  scores: { 'a-b': 3, c: null },
  notes: { x: 'Vi så\npå «alt»; 50 %' },
};
const file: AssessmentFile = { ...emptyFile, assessments: [assessment] };
const withOne = (change: object) => JSON.stringify({ ...file, assessments: [{ ...assessment, ...change }] });

/** The file as read; fails when it is not a file. */
const read = (text: string): AssessmentFile => {
  const result = readFile(text);
  if ('fault' in result) throw new Error(`${result.fault} ${result.place}`);
  return result.file;
};

describe('a file', () => {
  it('is read as it was written', () => {
    expect(read(writeFile(file))).toEqual(file);
    expect(read(`\uFEFF${writeFile(file).replaceAll('\n', '\r\n')}`)).toEqual(file);
  });

  it('keeps what we do not know of: fields, questions and domains', () => {
    const strange = { ...file, made: 'by others', assessments: [{ ...assessment, team: 7, scores: { old: 2 } }] };
    expect(JSON.parse(writeFile(read(JSON.stringify(strange))))).toEqual(strange);
    expect(countUnknown(read(JSON.stringify(strange)), new Set(['a-b']))).toBe(1);
  });

  it.each([
    ['nothing', '', 'empty', ''],
    ['space', ' \n', 'empty', ''],
    ['a picture', '\u0089PNG', 'foreign', ''],
    ['a table', 'a;b\r\n1;2', 'foreign', ''],
    ['a list', '[]', 'foreign', ''],
    ['null', 'null', 'foreign', ''],
    ['another program’s file', '{"format":"calendar"}', 'foreign', ''],
    ['a file cut off', writeFile(file).slice(0, 120), 'cut', ''],
    ['a file with a stray letter', writeFile(file).replace('"date":', '"date"'), 'broken', ''],
    ['a file from the future', '{"format":"self-assessment","formatVersion":2,"all":[]}', 'tooNew', '2'],
    ['no version', '{"format":"self-assessment"}', 'damaged', 'formatVersion'],
    ['no assessments', '{"format":"self-assessment","formatVersion":1}', 'damaged', 'assessments'],
    [
      'an assessment that is none',
      '{"format":"self-assessment","formatVersion":1,"assessments":[3]}',
      'damaged',
      'assessments[0]',
    ],
    ['a day that is none', withOne({ date: '2026-02-30' }), 'damaged', 'assessments[0].date'],
    ['a year far away', withOne({ date: '+12026-01-01' }), 'damaged', 'assessments[0].date'],
    ['no name', withOne({ name: 3 }), 'damaged', 'assessments[0].name'],
    ['half an edition', withOne({ version: 1.5 }), 'damaged', 'assessments[0].version'],
    ['scores in a list', withOne({ scores: [] }), 'damaged', 'assessments[0].scores'],
    ['a score of 5', withOne({ scores: { a: 5 } }), 'damaged', 'assessments[0].scores.a'],
    ['a score in words', withOne({ scores: { a: '4' } }), 'damaged', 'assessments[0].scores.a'],
    ['no notes', withOne({ notes: null }), 'damaged', 'assessments[0].notes'],
    ['a note that is a number', withOne({ notes: { x: 1 } }), 'damaged', 'assessments[0].notes.x'],
  ])('%s is not taken for one', (_name, text, fault, place) => {
    expect(readFile(text)).toEqual({ fault, place });
  });

  it('cut off anywhere is told from a whole one', () => {
    const whole = writeFile(file).trim();
    const wrong = Array.from({ length: whole.length }, (_, end) => readFile(whole.slice(0, end))).filter(
      (result) => !('fault' in result),
    );
    expect(wrong).toEqual([]);
  });
});

describe('several files', () => {
  const other = { ...assessment, date: '2025-01-31' };

  it('are joined, each assessment once', () => {
    expect(joinFiles(file, { ...file, assessments: [other, assessment] }).assessments).toEqual([assessment, other]);
  });

  it('keep what each says beside its assessments', () => {
    expect(joinFiles({ ...file, a: 1 }, { ...emptyFile, a: 2, b: 3 })).toEqual({ ...file, a: 1, b: 3 });
  });
});

describe('an assessment saved', () => {
  it('from an empty form stands last', () => {
    const added = { ...assessment, name: 'Ny' };
    expect(putAssessment(file, added, undefined).assessments).toEqual([assessment, added]);
  });

  it('again stands where it stood, with what we do not know of', () => {
    const old = { ...assessment, team: 7, scores: { a: 1, gone: 4 }, notes: { was: 'her' } };
    const put = putAssessment({ ...file, assessments: [old] }, { ...assessment, scores: { a: 2 }, notes: {} }, 0);
    expect(put.assessments).toEqual([{ ...assessment, team: 7, scores: { a: 2, gone: 4 }, notes: { was: 'her' } }]);
  });

  it('again has no note the team has taken out', () => {
    const put = putAssessment(file, { ...assessment, notes: { x: '', y: 'Ny' } }, 0);
    expect(put.assessments).toEqual([{ ...assessment, notes: { y: 'Ny' } }]);
  });
});

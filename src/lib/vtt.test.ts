import { describe, expect, it } from 'vitest';
import { readCues } from './vtt';

describe('a caption file', () => {
  it('is read as names, seconds and words on one line', () => {
    const source = `WEBVTT

NOTE Til redaksjonen

innledning
00:00:02.200 --> 00:00:05.250
Hva skjer når
  hjemmet   kommer først?

01:00:01.250 --> 01:00:02.000 line:0
<v Kari>«Et <i>hjem</i>» &amp; mer
`;
    expect(readCues(source)).toEqual({
      cues: [
        { name: 'innledning', start: 2.2, end: 5.25, speakers: [], text: 'Hva skjer når hjemmet kommer først?' },
        { name: '', start: 3601.25, end: 3602, speakers: ['Kari'], text: '«Et hjem» & mer' },
      ],
      faults: [],
    });
  });

  it.each([
    ['no lines', 'WEBVTT\n', []],
    ['Windows line ends', 'WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nHei\r\n', ['Hei']],
    ['no line end at its end', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHei', ['Hei']],
  ])('with %s is sound', (_what, source, texts) => {
    const { cues, faults } = readCues(source);
    expect(cues.map(({ text }) => text)).toEqual(texts);
    expect(faults).toEqual([]);
  });
});

describe('a fault in a caption file', () => {
  it.each([
    ['an empty file', '', { line: 1, column: 1, message: 'No valid signature. (File needs to start with "WEBVTT".)' }],
    [
      'a comma in a time',
      'WEBVTT\n\n00:01,000 --> 00:02.000\nHei\n',
      { line: 3, column: 6, message: 'No decimal separator (".") found.' },
    ],
    [
      'an end before the start',
      'WEBVTT\n\n00:02.000 --> 00:01.000\nHei\n',
      { line: 3, column: 24, message: 'End timestamp is not greater than start timestamp.' },
    ],
    [
      'a line before the one above it',
      'WEBVTT\n\n00:05.000 --> 00:06.000\nTo\n\n00:01.000 --> 00:02.000\nEn\n',
      {
        line: 6,
        column: 10,
        message: 'Start timestamp is not greater than or equal to start timestamp of previous cue.',
      },
    ],
  ])('is found at its line and column: %s', (_what, source, fault) => {
    expect(readCues(source).faults).toEqual([fault]);
  });

  it('does not hide another', () => {
    const { faults } = readCues('WEBVTT\n\n00:01.000 -> 00:02.000\nHei\n');
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [4, 1],
      [5, 1],
    ]);
  });
});

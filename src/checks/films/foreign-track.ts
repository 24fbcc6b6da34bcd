import type { Words } from '../finding.ts';
import type { WrittenTrack } from '../manuscript/manuscript.ts';

/** What is wrong with a whole file, and what to do. */
interface WholeFault {
  message: Words;
  fix: Words;
}

const samples = {
  nb: 'Skriv WEBVTT på den første linjen, la den neste være tom, og skriv så tider og tekst, slik: 00:00:05.000 --> 00:00:07.500',
  en: 'Write WEBVTT on the first line, leave the next one empty, and go on with times and words, like this: 00:00:05.000 --> 00:00:07.500',
};

/** What a file is that is no WebVTT at all: empty, SRT or something else, or one whose first line is nearly right; undefined for the rest. */
export function findForeignTrack({ file, faults }: Pick<WrittenTrack, 'file' | 'faults'>): WholeFault | undefined {
  const text = file.text ?? '';
  if (!faults.some(({ message }) => message.startsWith('No valid signature'))) return undefined;
  if (text.trim() === '') return { message: { nb: 'Filen er tom.', en: 'The file is empty.' }, fix: samples };
  const first = text.slice(0, 10_000).trimStart();
  if (/^webvtt/i.test(first)) return nearlyRight(text, first);
  if (/\d\d:\d\d,\d{3}[ \t]*-->/.test(text)) return srt;
  if (!text.includes('-->')) return foreign;
  return undefined;
}

const srt: WholeFault = {
  message: {
    nb: 'Filen er teksting av slaget SRT, ikke WebVTT.',
    en: 'The file holds captions of the kind SRT, not WebVTT.',
  },
  fix: {
    nb: 'Skriv WEBVTT på den første linjen, la den neste være tom, og bytt komma med punktum i alle tider: 00:00:01,000 blir 00:00:01.000.',
    en: 'Write WEBVTT on the first line, leave the next one empty, and put full stops for commas in all times: 00:00:01,000 becomes 00:00:01.000.',
  },
};

const foreign: WholeFault = {
  message: {
    nb: 'Filen er ikke teksting: den har verken WEBVTT øverst eller tider.',
    en: 'The file is no captions: it has neither WEBVTT on top nor times.',
  },
  fix: samples,
};

function nearlyRight(text: string, first: string): WholeFault {
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(first))
    return {
      message: { nb: 'Det står noe tomt foran WEBVTT.', en: 'Something empty stands before WEBVTT.' },
      fix: {
        nb: 'Slett linjer og mellomrom over WEBVTT, så det står helt først i filen.',
        en: 'Delete lines and spaces above WEBVTT, so that it stands first in the file.',
      },
    };
  const [line = ''] = text.trimStart().split(/[\r\n]/, 1);
  return {
    message: { nb: `Den første linjen er «${line.slice(0, 60)}».`, en: `The first line is “${line.slice(0, 60)}”.` },
    fix: {
      nb: 'Skriv WEBVTT med store bokstaver på den første linjen, uten noe etter.',
      en: 'Write WEBVTT in capital letters on the first line, with nothing after it.',
    },
  };
}

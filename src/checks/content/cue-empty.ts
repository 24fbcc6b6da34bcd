import { tellFew } from '../films/tell-few.ts';
import type { WrittenTrack } from '../manuscript/manuscript.ts';
import type { Fault, Rule } from './rule.ts';

/** An empty cue takes the words before it away from the viewer and puts nothing in their place. */
export const cueEmpty: Rule = {
  id: 'cue-empty',
  severity: 'error',
  about: {
    nb: 'Under tidene står det som blir sagt, eller navnet på kapitlet.',
    en: 'Below the times stands what is said, or the name of the chapter.',
  },
  example: '00:00:02.200 --> 00:00:05.250\nKom inn.',
  *find({ tracks }) {
    for (const track of tracks) yield* tellFew(findEmpty(track));
  },
};

function findEmpty({ file, cues, faults }: WrittenTrack): readonly Fault[] {
  if (cues.length === 0 && faults.length === 0)
    return [
      {
        file,
        at: 0,
        message: { nb: 'Det står ingenting under WEBVTT.', en: 'Nothing stands below WEBVTT.' },
        fix: {
          nb: 'Skriv tider og tekst, eller slett filen til du har dem.',
          en: 'Write times and words, or delete the file until you have them.',
        },
      },
    ];
  return cues
    .filter(({ text }) => text === '')
    .map(({ line }) => ({
      file,
      at: { line, column: 1 },
      message: { nb: 'Under disse tidene står det ingen tekst.', en: 'No words stand below these times.' },
      fix: { nb: 'Skriv teksten på linjen under, eller slett tidene.', en: 'Write the words on the line below, or delete the times.' },
    }));
}

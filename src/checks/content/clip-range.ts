import { formatClock, parseTime } from '../../lib/timecode.ts';
import type { Words } from '../finding.ts';
import { shorten } from '../films/tell-few.ts';
import type { WrittenFilm } from '../manuscript/films.ts';
import type { WrittenNode } from '../manuscript/markdown.ts';
import type { WrittenText } from '../manuscript/documents.ts';
import { lengthSlack } from './film-length.ts';
import type { Fault, Rule } from './rule.ts';
import { isStopped } from './time-point.ts';

/** A place outside the film plays nothing, and the reader does not learn why. */
export const clipRange: Rule = {
  id: 'clip-range',
  severity: 'error',
  about: {
    nb: 'Klipp, varsler og øyeblikk ligger inne i filmen, og begynner før de slutter.',
    en: 'Clips, content notes and moments lie within the film, and begin before they end.',
  },
  example: '<Oyeblikk film="elven" fra="0:14" til="0:21">Hør hva hun svarer.</Oyeblikk>',
  *find({ films, texts }) {
    for (const film of films) yield* findOutside(film);
    const lengths = new Map(films.map((film) => [film.id, readLength(film)]));
    for (const text of texts)
      for (const node of text.nodes) if (node.name === 'Oyeblikk') yield* findWrongMoment(text, node, lengths);
  },
};

/** A film's length as written, in whole seconds; its file's where what is written is wrong, which another rule tells of. */
function readLength({ facts, seconds }: WrittenFilm): number | undefined {
  const { durationSeconds } = facts;
  if (durationSeconds === undefined || seconds === undefined) return durationSeconds;
  return Math.abs(seconds - durationSeconds) <= lengthSlack ? durationSeconds : Math.floor(seconds);
}

function findOutside(film: WrittenFilm): readonly Fault[] {
  const { original, facts } = film;
  const { clips, contentNotes } = facts;
  const length = readLength(film);
  if (length === undefined) return [];
  const { file, yaml } = original;
  const written = [
    ...clips.map(({ end }, index) => ({ key: 'end', time: end, path: ['clips', index, 'end'] })),
    ...contentNotes.map(({ to }, index) => ({ key: 'to', time: to, path: ['contentNotes', index, 'to'] })),
  ];
  // A film's length is written in whole seconds, rounded down.
  return written.flatMap(({ key, time, path }): Fault[] => {
    if (time === undefined || time <= length + 1) return [];
    const clock = formatClock(length);
    return [
      {
        file,
        at: yaml.valueAt(path),
        message: {
          nb: `${key}: ${formatClock(time)} er etter at filmen er slutt; den er ${clock} lang.`,
          en: `${key}: ${formatClock(time)} is after the film is over; it is ${clock} long.`,
        },
        fix: { nb: `Skriv et tidligere tidspunkt, for eksempel: ${key}: ${clock}`, en: `Write an earlier time, for example: ${key}: ${clock}` },
      },
    ];
  });
}

type Lengths = ReadonlyMap<string, number | undefined>;

/** What is missing altogether, or is no text, is told where tags are looked at. */
function findWrongMoment(text: WrittenText, node: WrittenNode, lengths: Lengths): readonly Fault[] {
  const read = (name: string) => {
    const value = node.attributes.find((attribute) => attribute.name === name)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const [film, from, to] = ['film', 'fra', 'til'].map(read);
  const length = lengths.get(film ?? '');
  const tell = (name: string, message: Words, fix: Words): Fault[] => [
    { file: text.file, at: placeOf(text, node, name), message, fix },
  ];
  for (const [name, written] of [['fra', from], ['til', to]] as const)
    if (written !== undefined && parseTime(written) === undefined)
      return tell(
        name,
        {
          nb: `<Oyeblikk>: ${name}="${shorten(written)}" er ikke et tidspunkt.`,
          en: `<Oyeblikk>: ${name}="${shorten(written)}" is no time.`,
        },
        {
          nb: `Skriv minutter og sekunder, for eksempel: ${name}="1:02"`,
          en: `Write minutes and seconds, for example: ${name}="1:02"`,
        },
      );
  // A time with a full stop is told by another rule: `0.30` is not before `0:20` to whoever wrote it.
  if ([from, to].some((written) => written !== undefined && isStopped(written))) return [];
  const [start, end] = [parseTime(from ?? ''), parseTime(to ?? '')];
  if (start !== undefined && end !== undefined && end <= start)
    return tell(
      'til',
      {
        nb: `<Oyeblikk> slutter (til="${to}") før det begynner (fra="${from}").`,
        en: `<Oyeblikk> ends (til="${to}") before it begins (fra="${from}").`,
      },
      end === start
        ? { nb: 'Skriv et senere tidspunkt i til.', en: 'Write a later time in til.' }
        : { nb: `Bytt dem om. Skriv: fra="${to}" til="${from}"`, en: `Change places. Write: fra="${to}" til="${from}"` },
    );
  if (length === undefined || end === undefined || end <= length) return [];
  const clock = formatClock(length);
  return tell(
    'til',
    {
      nb: `<Oyeblikk>: filmen «${film}» er bare ${clock} lang, men til="${to}".`,
      en: `<Oyeblikk>: the film “${film}” is only ${clock} long, but til="${to}".`,
    },
    {
      nb: `Skriv et tidspunkt som ikke er senere enn: til="${clock}"`,
      en: `Write a time no later than: til="${clock}"`,
    },
  );
}

/** Where the value of an attribute begins, else the tag itself. */
function placeOf({ file }: WrittenText, node: WrittenNode, name: string): number {
  const tag = (file.text ?? '').slice(node.start, Math.min(node.end, node.start + 2000));
  const found = new RegExp(`\\s${name}\\s*=\\s*["']`).exec(tag);
  return found ? node.start + found.index + found[0].length : node.start;
}

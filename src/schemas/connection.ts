import type { z } from 'astro/zod';
import { faults } from './faults.ts';
import { idSchema, lineSchema, refsTo, refTo, wordsSchema } from './fields.ts';
import { listOf, record } from './forms.ts';
import { says } from './says.ts';

/** What ties a principle, a part of a film, a paragraph of the handbook and a source together, in `connections.yaml`. */
export const connectionSchema = record({
  text: says(wordsSchema, {
    nb: 'Hva som henger sammen, i én setning.',
    en: 'What hangs together, in one sentence.',
  }),
  principles: says(listOf(refTo('principles')).min(1, { error: faults.connectionPrinciple.nb }), {
    nb: 'Prinsippene det gjelder, minst ett: id-er fra principles.yaml.',
    en: 'The principles it concerns, at least one: ids from principles.yaml.',
  }),
  film: says(refTo('films').optional(), {
    nb: 'Filmen som viser det: navnet på en mappe i films/.',
    en: 'The film that shows it: the name of a folder in films/.',
  }),
  clip: says(idSchema.optional(), {
    nb: 'Klippet i filmen som viser det: id-en fra clips i film.nb.mdx.',
    en: 'The clip of the film that shows it: its id under clips in film.nb.mdx.',
  }),
  chapter: says(refTo('chapters'), {
    nb: 'Kapitlet som forklarer det: del og kapittel, for eksempel fiske/sluk',
    en: 'The chapter that explains it: part and chapter, for example fiske/sluk',
  }),
  paragraph: says(
    record({
      nb: says(lineSchema, { nb: 'På bokmål.', en: 'In bokmål.' }),
      nn: says(lineSchema.optional(), { nb: 'På nynorsk, når kapitlet finnes der.', en: 'In nynorsk.' }),
      en: says(lineSchema.optional(), { nb: 'På engelsk, når kapitlet finnes der.', en: 'In English.' }),
    }).optional(),
    {
      nb: 'Avsnittet eller overskriften i kapitlet: det som står etter # når du kopierer lenken på siden.',
      en: 'The paragraph or heading in the chapter: what stands after # when you copy its link on the page.',
    },
  ),
  sources: says(refsTo('sources'), { nb: 'Kilder: id-er fra sources.yaml.', en: 'Sources: ids from sources.yaml.' }),
}).refine(({ film, clip }) => film !== undefined || clip === undefined, { error: faults.connectionClip.nb });

/** A connection as written. */
export type ConnectionEntry = z.infer<typeof connectionSchema>;

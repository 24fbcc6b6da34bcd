import type { z } from 'astro/zod';
import { idSchema, refsTo, wordsSchema } from './fields.ts';
import { listOf, orderField, record } from './forms.ts';
import { says } from './says.ts';

const itemSchema = record({
  id: says(idSchema, {
    nb: 'Prinsippets id, som tekstene bruker når de viser til det.',
    en: 'The principle’s id, which texts refer to it by.',
  }),
  title: says(wordsSchema, {
    nb: 'Hva prinsippet heter, nær det kilden kaller det.',
    en: 'The principle’s name, close to what the source calls it.',
  }),
  text: says(wordsSchema, {
    nb: 'Hva det betyr, i én eller to setninger med våre egne ord.',
    en: 'What it means, in one or two sentences of our own.',
  }),
  maps: says(refsTo('principles'), {
    nb: 'Prinsipper i de andre listene som dekker noe av det samme: id-er.',
    en: 'Principles in the other lists that it overlaps with, by id.',
  }),
  differs: says(wordsSchema.optional(), {
    nb: 'Hva som skiller listene på dette punktet, i én eller to setninger; står på siden som sammenligner dem.',
    en: 'How the lists differ on this point, in one or two sentences, for the page that compares them.',
  }),
});

/** A list of principles in `principles.yaml`, in the order its source gives. */
export const principleListSchema = record({
  id: says(idSchema, {
    nb: 'Listens egen id; ingen andre lister i filen har den samme.',
    en: 'The list’s own id, unique in the file.',
  }),
  order: orderField,
  title: says(wordsSchema, { nb: 'Hva listen heter.', en: 'What the list is called.' }),
  text: says(wordsSchema, {
    nb: 'Hvem som bruker den, i én eller to setninger.',
    en: 'Who uses it, in one or two sentences.',
  }),
  sources: says(refsTo('sources'), {
    nb: 'Kilder til listen: id-er fra sources.yaml.',
    en: 'Sources of the list: ids from sources.yaml.',
  }),
  items: says(listOf(itemSchema), { nb: 'Prinsippene, i rekkefølge.', en: 'The principles in order.' }),
});

/** A list of principles as written. */
export type PrincipleListEntry = z.infer<typeof principleListSchema>;

import { slugify } from '../../lib/slug.ts';
import type { VocabularyTag } from '../../schemas/vocabulary.ts';
import { findTag } from '../../schemas/vocabulary.ts';
import type { WrittenNode } from '../manuscript/markdown.ts';
import { isTag } from '../manuscript/nodes.ts';
import { shorten } from '../shorten.ts';
import type { Fault, Rule } from './rule.ts';

/** Two of these would have the same id on the page, so a button would open the wrong box. */
export const tagOnce: Rule = {
  id: 'tag-once',
  severity: 'error',
  about: {
    nb: 'Et ord forklares med Begrep én gang i hver tekst, to faktabokser har ikke samme tittel, og Fallgruver, Lover og Sporsmal står én gang.',
    en: 'A word is explained with Begrep once in each text, no two fact boxes have the same title, and Fallgruver, Lover and Sporsmal stand once.',
  },
  example: '<Begrep id="sluk">sluk</Begrep> … en sluk til',
  *find({ texts }) {
    for (const { file, nodes } of texts) {
      const seen = new Map<string, number>();
      for (const node of nodes) {
        const tag = isTag(node) ? findTag(node.name) : undefined;
        const value = tag && readOnce(tag, node);
        if (!tag || value === undefined) continue;
        const key = `${tag.name} ${slugify(value)}`;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, node.start);
        else yield { file, at: node.start, ...tell(tag, shorten(value), file.lines.at(first).line) };
      }
    }
  },
};

function readOnce({ once }: VocabularyTag, { attributes }: WrittenNode): string | undefined {
  if (once === undefined || once === 'tag') return once && '';
  const value = attributes.find(({ name }) => name === once)?.value;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function tell({ name, once }: VocabularyTag, value: string, line: number): Pick<Fault, 'message' | 'fix'> {
  const written = once === 'tag' ? `<${name}>` : `<${name} ${once}="${value}">`;
  const message = {
    nb: `${written} står allerede på linje ${line}.`,
    en: `${written} already stands on line ${line}.`,
  };
  if (once === 'id')
    return {
      message,
      fix: {
        nb: 'La bare ordet stå her: det forklares den første gangen.',
        en: 'Leave only the word here: it is explained the first time.',
      },
    };
  if (once === 'tittel')
    return { message, fix: { nb: 'Gi den ene en annen tittel.', en: 'Give one of them another title.' } };
  return { message, fix: { nb: 'Slå dem sammen til ett.', en: 'Join them into one.' } };
}

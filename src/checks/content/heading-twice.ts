import { slugify } from '../../lib/slug.ts';
import type { WrittenNode } from '../manuscript/markdown.ts';
import { gatherWords } from '../manuscript/nodes.ts';
import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

/** The second of two headings alike gets an address that ends in -2, which changes when one is moved. */
export const headingTwice: Rule = {
  id: 'heading-twice',
  severity: 'warning',
  about: {
    nb: 'To mellomtitler på samme nivå under samme overskrift heter ikke det samme.',
    en: 'No two headings of the same level under the same heading are called the same.',
  },
  example: '## Før innflytting\n\n## Etter innflytting',
  *find({ texts }) {
    for (const { file, nodes } of texts) {
      const isHeading = ({ type }: WrittenNode) => type === 'heading';
      const words = gatherWords(nodes, isHeading);
      // What is taken at each level below the heading that is open above it.
      const levels: Map<string, number>[] = [];
      for (const node of nodes) {
        if (!isHeading(node)) continue;
        const said = (words.get(node) ?? '').trim();
        const slug = slugify(said);
        levels.length = Math.min(levels.length, node.depth + 1);
        levels[node.depth] ??= new Map<string, number>();
        const taken = levels[node.depth];
        const first = taken?.get(slug);
        if (first === undefined || slug === '') {
          taken?.set(slug, node.start);
          continue;
        }
        const { line } = file.lines.at(first);
        yield {
          file,
          at: node.start,
          message: {
            nb: `Mellomtittelen «${shorten(said)}» står også på linje ${line}.`,
            en: `The heading “${shorten(said)}” also stands on line ${line}.`,
          },
          fix: {
            nb: 'Gi den ene et annet navn, så leseren kan skille dem.',
            en: 'Give one of them another name, so that readers can tell them apart.',
          },
        };
      }
    }
  },
};

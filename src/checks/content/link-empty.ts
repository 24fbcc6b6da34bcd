import { findHolders, gatherWords } from '../manuscript/nodes.ts';
import type { Rule } from './rule.ts';

/** Nobody can see or press a link without words. */
export const linkEmpty: Rule = {
  id: 'link-empty',
  severity: 'error',
  about: {
    nb: 'En lenke har ord mellom [ og ].',
    en: 'A link has words between [ and ].',
  },
  example: '[filmene](/filmer/)',
  *find({ texts }) {
    for (const { file, nodes } of texts) {
      const words = gatherWords(nodes, ({ type }) => type === 'link');
      // A picture in a link is told by another rule.
      const withPicture = new Set(
        [...findHolders(nodes, ({ type }) => type === 'link')].flatMap(([node, holder]) =>
          node.type === 'image' ? [holder] : [],
        ),
      );
      for (const node of nodes) {
        if (node.type !== 'link' || withPicture.has(node) || (words.get(node) ?? '').trim() !== '') continue;
        yield {
          file,
          at: node.start,
          message: { nb: 'Lenken har ingen ord.', en: 'The link has no words.' },
          fix: {
            nb: `Skriv hvor den fører: [navnet på siden](${node.value})`,
            en: `Say where it leads: [the name of the page](${node.value})`,
          },
        };
      }
    }
  },
};

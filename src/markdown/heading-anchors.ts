import { defineHastPlugin } from 'satteri';
import { slugify } from '../lib/slug.ts';

/** A heading's id: its words without a leading number, so that it holds when sections are numbered anew. */
const headingSlug = (text: string) => slugify(text).replace(/^[\d-]+/, '') || 'avsnitt';

/** Gives every heading an ASCII id and makes its text a link to itself, so that any section can be linked to and cited. */
export const headingAnchors = () => {
  const seen = new Map<string, number>();
  return defineHastPlugin({
    name: 'heading-anchors',
    element: {
      filter: ['h2', 'h3', 'h4'],
      visit(node, context) {
        const slug = headingSlug(context.textContent(node));
        const count = (seen.get(slug) ?? 0) + 1;
        seen.set(slug, count);
        const id = count === 1 ? slug : `${slug}-${count}`;
        context.replaceNode(node, {
          ...node,
          properties: { ...node.properties, id },
          children: [{ type: 'element', tagName: 'a', properties: { href: `#${id}` }, children: [...node.children] }],
        });
      },
    },
  });
};

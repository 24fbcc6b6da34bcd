import { defineHastPlugin } from 'satteri';
import { anchoredLevels, nameHeadings } from '../lib/heading-ids.ts';

/**
 * Gives every heading an ASCII id and makes its text a link to itself, so that any section can be linked to and cited.
 * A heading that holds a link or a component already is left with its id alone, since links cannot lie inside links.
 */
export const headingAnchors = () => {
  const nameNext = nameHeadings();
  return defineHastPlugin({
    name: 'heading-anchors',
    element: {
      filter: anchoredLevels.map((level) => `h${level}`),
      visit(node, context) {
        const id = nameNext(context.textContent(node));
        const isPlain = node.children.every(
          (child) => child.type === 'text' || ('tagName' in child && child.tagName !== 'a'),
        );
        context.replaceNode(node, {
          ...node,
          properties: { ...node.properties, id },
          children: isPlain
            ? [{ type: 'element', tagName: 'a', properties: { href: `#${id}` }, children: [...node.children] }]
            : [...node.children],
        });
      },
    },
  });
};

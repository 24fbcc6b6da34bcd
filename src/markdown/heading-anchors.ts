import { defineHastPlugin } from 'satteri';
import { slugify } from '../lib/slug.ts';

/**
 * Gives every heading an ASCII id and makes its text a link to itself, so that any section can be linked to and cited.
 * A heading that holds a link or a component already is left with its id alone, since links cannot lie inside links.
 */
export const headingAnchors = () => {
  const taken = new Set<string>(pageIds);
  return defineHastPlugin({
    name: 'heading-anchors',
    element: {
      filter: ['h2', 'h3', 'h4'],
      visit(node, context) {
        const id = findFree(headingSlug(context.textContent(node)), taken);
        taken.add(id);
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

/** Ids the pages use themselves, which no heading of a text may take. */
const pageIds = [
  'begrep',
  'delen',
  'fakta',
  'innhold',
  'kapitler',
  'kilder',
  'kode',
  'kort',
  'lenke',
  'les-ogsa',
  'om-filmen',
  'pa-siden',
  'pitfalls',
  'questions',
  'se-filmen',
  'sok',
  'utdrag',
];

/** A heading's id: its words without a leading number, so that it holds when sections are numbered anew. */
function headingSlug(text: string): string {
  return slugify(text).replace(/^[\d-]+/, '') || 'avsnitt';
}

/** The first of `slug`, `slug-2`, `slug-3` … that no heading of the document has. */
function findFree(slug: string, taken: ReadonlySet<string>): string {
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  return id;
}

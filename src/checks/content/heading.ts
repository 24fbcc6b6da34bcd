import type { Words } from '../finding.ts';
import type { WrittenNode } from '../manuscript/markdown.ts';
import { findHolders, gatherWords, isTag } from '../manuscript/nodes.ts';
import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

/** Screen readers go from heading to heading, and a level that is left out sounds like something lost (WCAG 1.3.1). */
export const heading: Rule = {
  id: 'heading',
  severity: 'error',
  about: {
    nb: 'Mellomtitler begynner med ##, og ### står bare under en ##. Tittelen står øverst i filen, aldri som #.',
    en: 'Headings begin with ##, and ### stands only under a ##. The title stands on top of the file, never as #.',
  },
  example: '## Mellomtittel',
  *find({ texts }) {
    for (const { file, nodes } of texts) {
      const words = gatherWords(nodes, isHeading);
      const holders = findHolders(nodes, ({ name }) => name === 'Sammenligning');
      // A tag has no place in a heading, which another rule tells.
      const withTag = new Set(nodes.filter(isTag).map(({ parent }) => parent));
      let level = 1;
      for (const node of nodes) {
        // These two draw a heading of their own.
        if (isTag(node) && (node.name === 'Fallgruver' || node.name === 'Sporsmal')) level = 2;
        if (!isHeading(node)) continue;
        const said = (words.get(node) ?? '').trim();
        const isTold = said === '' && withTag.has(node);
        const told = isTold ? undefined : tell(node, { words: said, level, isInTag: holders.has(node) });
        if (told) yield { file, at: node.start, ...told };
        level = Math.max(2, node.depth);
      }
    }
  },
};

function isHeading({ type }: WrittenNode): boolean {
  return type === 'heading';
}

interface Place {
  words: string;
  /** The level of the heading before. */
  level: number;
  /** True inside a tag that wants headings of its own. */
  isInTag: boolean;
}

function tell({ depth }: WrittenNode, { words, level, isInTag }: Place): { message: Words; fix: Words } | undefined {
  const marks = '#'.repeat(depth);
  const written = shorten(words);
  if (words === '')
    return {
      message: { nb: `Mellomtittelen ${marks} er tom.`, en: `The heading ${marks} is empty.` },
      fix: { nb: 'Skriv noen ord etter den, eller slett den.', en: 'Write some words after it, or delete it.' },
    };
  if (depth === 1)
    return {
      message: {
        nb: `«${written}» har én #, men tittelen på siden står allerede øverst i filen.`,
        en: `“${written}” has one #, but the title of the page already stands on top of the file.`,
      },
      fix: { nb: `Skriv: ## ${written}`, en: `Write: ## ${written}` },
    };
  if (depth <= level + 1) return undefined;
  const message = {
    nb: `«${written}» har ${marks}, men over den mangler en ${'#'.repeat(depth - 1)}.`,
    en: `“${written}” has ${marks}, but there is no ${'#'.repeat(depth - 1)} above it.`,
  };
  const right = `${'#'.repeat(level + 1)} ${written}`;
  return isInTag
    ? {
        message,
        fix: {
          nb: 'Skriv en mellomtittel med ## over <Sammenligning>.',
          en: 'Write a heading with ## above <Sammenligning>.',
        },
      }
    : { message, fix: { nb: `Skriv: ${right}`, en: `Write: ${right}` } };
}

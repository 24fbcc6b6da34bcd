import type { Words } from '../finding.ts';
import { exampleOf, findTag } from '../../schemas/vocabulary.ts';
import type { WrittenNode } from '../manuscript/markdown.ts';
import { findHolders, isTag } from '../manuscript/nodes.ts';
import type { Fault, Rule } from './rule.ts';

/** A box in the middle of a sentence is HTML no browser reads alike, and a button in a link does nothing. */
export const tagPlace: Rule = {
  id: 'tag-place',
  severity: 'error',
  about: {
    nb: 'Bokser, lister, kort og bilder står på egne linjer; Begrep og Kilde står i setningen, men ikke i en lenke eller overskrift.',
    en: 'Boxes, lists, cards and pictures stand on lines of their own; Begrep and Kilde stand in the sentence, but not in a link or a heading.',
  },
  example: 'Teksten slutter her.\n\n<Film id="elven" />',
  *find({ texts }) {
    for (const { file, nodes } of texts) {
      const holders = findHolders(nodes, isNarrow);
      for (const node of nodes) {
        const tag = isTag(node) ? findTag(node.name) : undefined;
        if (!tag) continue;
        const holder = holders.get(node);
        if (tag.stands === 'alone' && node.type === 'mdxJsxTextElement')
          yield { file, at: node.start, ...tellAlone(tag.name, exampleOf(tag)) };
        else if (tag.stands === 'line' && holder) yield { file, at: node.start, ...tellNarrow(tag.name, holder) };
      }
    }
  },
};

/** What has no room for a button or a link of its own. */
function isNarrow(node: WrittenNode): boolean {
  return ['heading', 'link', 'linkReference'].includes(node.type) || (isTag(node) && node.name === 'Begrep');
}

type Told = Pick<Fault, 'message' | 'fix'>;

function tellAlone(name: string, example: string): Told {
  return {
    message: {
      nb: `<${name}> kan ikke stå inne i et avsnitt.`,
      en: `<${name}> cannot stand inside a paragraph.`,
    },
    fix: {
      nb: `Flytt det til egne linjer, med en tom linje før og etter: ${example}`,
      en: `Move it to lines of its own, with an empty line before and after: ${example}`,
    },
  };
}

function tellNarrow(name: string, { type }: WrittenNode): Told {
  const place = placeWords[type] ?? { nb: 'inne i <Begrep>', en: 'inside <Begrep>' };
  return {
    message: { nb: `<${name}> kan ikke stå ${place.nb}.`, en: `<${name}> cannot stand ${place.en}.` },
    fix: {
      nb: `Flytt <${name}> til setningen etter.`,
      en: `Move <${name}> to the sentence after.`,
    },
  };
}

const placeWords: Readonly<Record<string, Words | undefined>> = {
  heading: { nb: 'i en overskrift', en: 'in a heading' },
  link: { nb: 'inne i en lenke', en: 'inside a link' },
  linkReference: { nb: 'inne i en lenke', en: 'inside a link' },
};

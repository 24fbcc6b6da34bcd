import { exampleOf, findTag, vocabularyTags } from '../../schemas/vocabulary.ts';
import { findClose } from '../close.ts';
import { isTag } from '../manuscript/nodes.ts';
import { isHtml } from './html.ts';
import type { Rule } from './rule.ts';

const names = vocabularyTags.map(({ name }) => name);

/** A tag nobody has made stops the build, with a message about code. */
export const component: Rule = {
  id: 'component',
  severity: 'error',
  about: {
    nb: `I en tekst kan du bruke disse merkene, skrevet akkurat slik: ${names.join(', ')}.`,
    en: `In a text you can use these tags, spelt exactly like this: ${names.join(', ')}.`,
  },
  example: '<Kart />',
  *find({ texts }) {
    for (const { file, nodes } of texts) {
      for (const node of nodes) {
        if (!isTag(node) || findTag(node.name) || isHtml(node.name)) continue;
        const close = findClose(node.name, names);
        const tag = close === undefined ? undefined : findTag(close);
        yield {
          file,
          at: node.start + 1,
          message: {
            nb: `Merket <${node.name}> finnes ikke.`,
            en: `There is no tag <${node.name}>.`,
          },
          fix: tag
            ? {
                nb: `Mente du <${tag.name}>? Det skrives slik: ${exampleOf(tag)}`,
                en: `Did you mean <${tag.name}>? It is written like this: ${exampleOf(tag)}`,
              }
            : {
                nb: `Bruk et av disse: ${names.join(', ')}.`,
                en: `Use one of these: ${names.join(', ')}.`,
              },
        };
      }
    }
  },
};

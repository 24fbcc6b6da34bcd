import { isTag } from '../manuscript/nodes.ts';
import { readTag } from '../manuscript/tag.ts';
import type { WrittenText } from '../manuscript/documents.ts';
import type { WrittenNode } from '../manuscript/markdown.ts';
import { shorten } from '../shorten.ts';
import type { Fault, Rule } from './rule.ts';

/** MDX runs what stands in braces while the site is built: `{process.env.TOKEN}` would print a secret. */
export const mdxCode: Rule = {
  id: 'mdx-code',
  severity: 'error',
  about: {
    nb: 'Tekster har ingen kode: ingen import eller export, og ingenting mellom { og }.',
    en: 'Texts hold no code: no import or export, and nothing between { and }.',
  },
  example: '<Kilde id="elven-2019" />',
  *find({ texts }) {
    for (const text of texts) {
      for (const node of text.nodes) {
        const words = findWords(node);
        if (words) yield { file: text.file, at: node.start, ...words };
        else if (isTag(node)) yield* findAttributes(text, node);
      }
    }
  },
};

function findWords({ type, value }: WrittenNode): Pick<Fault, 'message' | 'fix'> | undefined {
  if (type === 'mdxjsEsm')
    return {
      message: {
        nb: `«${shorten(value)}» leses som kode, fordi linjen begynner med import eller export.`,
        en: `“${shorten(value)}” is read as code, because the line begins with import or export.`,
      },
      fix: {
        nb: 'Slett linjen: merkene virker uten. Er det en vanlig setning, så begynn den med et annet ord.',
        en: 'Delete the line: the tags work without it. If it is a plain sentence, begin it with another word.',
      },
    };
  if (type !== 'mdxFlowExpression' && type !== 'mdxTextExpression') return undefined;
  const written = shorten(`{${value}}`);
  return /^\s*\/[/*]/.test(value)
    ? {
        message: { nb: `«${written}» er en kommentar i kode.`, en: `“${written}” is a comment in code.` },
        fix: {
          nb: 'Slett den. Skriv heller notatet der dere lagrer endringen.',
          en: 'Delete it. Write the note where you save the change instead.',
        },
      }
    : {
        message: {
          nb: `Det som står mellom { og }, leses som kode: «${written}».`,
          en: `What stands between { and } is read as code: “${written}”.`,
        },
        fix: {
          nb: 'Slett det. Skal krøllparentesene synes i teksten, skriv \\{ og \\}.',
          en: 'Delete it. If readers shall see the braces, write \\{ and \\}.',
        },
      };
}

function* findAttributes({ file }: WrittenText, node: WrittenNode): Iterable<Fault> {
  if (node.attributes.every(({ name, value }) => value !== undefined && name !== '')) return;
  for (const { name, at, valueAt, value } of readTag(file.text ?? '', node.start).attributes) {
    if (name === '') {
      const written = shorten(`{${value}}`);
      yield {
        file,
        at,
        message: {
          nb: `<${node.name}>: «${written}» er kode.`,
          en: `<${node.name}>: “${written}” is code.`,
        },
        fix: { nb: 'Skriv opplysningene én for én, slik: id="…".', en: 'Write the attributes one by one: id="…".' },
      };
    } else if (file.text?.[valueAt - 1] === '{') {
      const plain = /^\s*(["'`]?)([^"'`{}<>()$]*)\1\s*$/.exec(value)?.[2] ?? '…';
      yield {
        file,
        at: valueAt - 1,
        message: {
          nb: `<${node.name}>: ${name} står mellom { og }, og leses som kode.`,
          en: `<${node.name}>: ${name} stands between { and }, and is read as code.`,
        },
        fix: { nb: `Skriv: ${name}="${plain}"`, en: `Write: ${name}="${plain}"` },
      };
    }
  }
}

import { htmlTags } from '../../lib/html-tags.ts';
import { tellMdxFault } from '../mdx-words.ts';
import type { MdxFault } from '../manuscript/markdown.ts';
import type { WrittenText } from '../manuscript/documents.ts';
import type { Rule } from './rule.ts';

/** MDX is stricter than Markdown: a lone `<` or `{` stops the build. */
export const mdxSyntax: Rule = {
  id: 'mdx-syntax',
  severity: 'error',
  about: {
    nb: 'Tegnene < og { brukes bare til merker, og hvert merke som åpnes, lukkes.',
    en: 'The characters < and { are used for tags only, and every tag that is opened is closed.',
  },
  example: 'under 18 år',
  *find({ texts }) {
    for (const text of texts) {
      for (const fault of leaveOutEchoes(text)) {
        // HTML is told as such, not by how its letters stand.
        if (readHtmlName(fault, text.file.text ?? '') !== undefined) continue;
        const placed = { ...fault, offset: findStart(fault, text.file.text ?? '') };
        yield { file: text.file, at: placed.offset, ...tellMdxFault(placed, text) };
      }
    }
  },
};

/** HTML that the parser cannot read: the name of each tag, and where it stands. */
export function listBrokenHtml(text: WrittenText): readonly { name: string; offset: number }[] {
  const source = text.file.text ?? '';
  return leaveOutEchoes(text).flatMap((fault) => {
    const name = readHtmlName(fault, source);
    return name === undefined ? [] : [{ name, offset: fault.offset }];
  });
}

/** The name of the HTML a fault is about; undefined for any other fault, and for a `<` that begins no tag. */
function readHtmlName({ text, offset }: MdxFault, source: string): string | undefined {
  if (!/^(?:Unexpected character|Expected a closing tag for)/.test(text)) return undefined;
  const name = /^<([a-z][a-z\d]*)(?=[\s/>])[^<>]*>/.exec(source.slice(offset, offset + 1000))?.[1];
  return name !== undefined && htmlTags.has(name) ? name : undefined;
}

/** A line that is wrong is taken out before the rest is read, so that its tags seem to lack their other half. */
function leaveOutEchoes({ faults, file }: WrittenText): readonly MdxFault[] {
  const source = file.text ?? '';
  const [opened, closed] = [new Set<string>(), new Set<string>()];
  return faults.filter((fault) => {
    const [, lone] = /^Unexpected closing tag `<\/([^`>]*)>`, expected an open/.exec(fault.text) ?? [];
    const [, open] = /^Expected a closing tag for `<([^`>]*)>`/.exec(fault.text) ?? [];
    const isEcho = (lone !== undefined && opened.has(lone)) || (open !== undefined && closed.has(open));
    const { line } = file.lines.at(fault.offset);
    const whole = source.slice(file.lines.startOf(line), file.lines.startOf(line + 1));
    for (const [, slash, name = ''] of whole.matchAll(/<(\/?)(\p{L}[\p{L}\d]*)/gu)) (slash ? closed : opened).add(name);
    const [, partner] = /closing tag for `<([^`>]*)>` \(/.exec(fault.text) ?? [];
    if (partner !== undefined) opened.add(partner);
    return !isEcho;
  });
}

/** Code in braces is told where the brace is, not where the parser gave up. */
function findStart({ text, offset }: MdxFault, source: string): number {
  if (!text.startsWith('Could not parse expression')) return offset;
  const brace = source.lastIndexOf('{', offset);
  return brace === -1 ? offset : brace;
}

import { readMarkdown } from './markdown.ts';
import type { MdxFault, WrittenNode } from './markdown.ts';
import { readYaml } from './yaml.ts';
import type { WrittenYaml } from './yaml.ts';

/** An MDX file taken apart: what stands on top of it, and its running text. */
export interface WrittenBody {
  /** What stands between the lines `---` on top. */
  matter: WrittenYaml;
  /** `missing`: the file does not begin with `---`. `open`: the second `---` is missing. */
  matterFault: 'missing' | 'open' | undefined;
  /** The first character of the running text. */
  bodyStart: number;
  /** The pieces of the running text in order. */
  nodes: readonly WrittenNode[];
  /** Faults of grammar in the running text. */
  faults: readonly MdxFault[];
}

/** Takes an MDX file apart. */
export function readBody(text: string): WrittenBody {
  const whole = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (!text.startsWith('---') || whole?.index !== 0) {
    const matterFault = /^---[ \t]*(?:\r?\n|$)/.test(text) ? 'open' : 'missing';
    return { matter: readYaml('', 0), matterFault, bodyStart: 0, nodes: [], faults: [] };
  }
  const bodyStart = whole[0].length;
  const matterStart = text.indexOf('\n') + 1;
  return {
    matter: readYaml(whole[1] ?? '', matterStart),
    matterFault: undefined,
    bodyStart,
    ...readMarkdown(text.slice(bodyStart), bodyStart),
  };
}

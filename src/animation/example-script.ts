import { drawings, parseScript, type Script } from './script.ts';

/** A whole script about a river, as an author would write it, for tests. */
export const exampleText = `title: { nb: Elva, nn: Elva, en: The river }
poster: 1
credit: { syntheticVoice: Lest av en maskin., lines: [Tegnet av kode.] }
scenes:
${drawings
  .map(
    (drawing) => `  - id: del-${drawing}
    drawing: ${drawing}
    heading: [Vann & <is>]
    chapter: { nb: Vann, nn: Vatn, en: Water }
    description: { nb: Det renner., nn: Det renn., en: It flows. }
    lines:
      - { nb: Elva renner hele natta og hele dagen & vel så det, nn: Elva renn & renn, en: The river flows, shown: true }
`,
  )
  .join('')}`;

/** The same, read. */
export function makeScript(): Script {
  return parseScript(exampleText, 'script.yaml');
}

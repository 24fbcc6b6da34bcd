import { checkBodies } from '../../../tests/body-cases';
import { heading } from './heading';

const comparison = '<Sammenligning>\n\n### a\n\n- b\n\n### c\n\n- d\n\n</Sammenligning>';

checkBodies(heading, {
  faulty: [
    ['# Å bo', '8:1', 'Skriv: ## Å bo'],
    ['Tittel\n===', '8:1', 'Skriv: ## Tittel'],
    ['## A\r\n\r\n#### B', '10:1', 'mangler en ###. Skriv: ### B'],
    ['### A', '8:1', 'Skriv: ## A'],
    ['##', '8:1', 'er tom'],
    [comparison, '10:1', 'over <Sammenligning>'],
  ],
  sound: ['## A\n\n### B\n\n## C', `## A\n\n${comparison}`, '<Fallgruver>\n\n### a\n\n</Fallgruver>', '## <Kilde id="x" />', '```\n# a\n```', '## A\n\n### B\n\n#### C\n\n## D'],
});

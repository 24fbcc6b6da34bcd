import { gatherWords } from '../manuscript/nodes.ts';
import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

/** Screen readers can list the links of a page; «her» says nothing there (WCAG 2.4.4). */
export const linkText: Rule = {
  id: 'link-text',
  severity: 'warning',
  about: {
    nb: 'Ordene i en lenke sier hvor den fører, ikke «her», «les mer» eller selve adressen.',
    en: 'The words of a link say where it leads, not “here”, “read more” or the address itself.',
  },
  example: '[tellingen fra 2020](https://example.org/telling)',
  *find({ texts }) {
    for (const { file, nodes } of texts) {
      const words = gatherWords(nodes, ({ type }) => type === 'link');
      for (const node of nodes) {
        const said = node.type === 'link' ? (words.get(node) ?? '').trim() : '';
        if (said === '' || said.length > 300) continue;
        const problem = vague.test(said) ? vagueWords : bareWords;
        if (problem === bareWords && !isBare(said, node.value)) continue;
        const isMarkdown = file.text?.[node.start] === '[';
        yield {
          file,
          at: isMarkdown ? node.start + 1 : node.start,
          message: { nb: problem.nb(shorten(said)), en: problem.en(shorten(said)) },
          fix: {
            nb: `Skriv hvor den fører: [navnet på siden](${shorten(node.value, 200)})`,
            en: `Say where it leads: [the name of the page](${shorten(node.value, 200)})`,
          },
        };
      }
    }
  },
};

const vague =
  /^(?:(?:klikk|trykk|se|les)\s+)?(?:her|mer|meir|denne\s+(?:lenken|lenka|siden|sida)|lenke|lenken|lenkje|lenkja)[.!…]*$|^(?:(?:click|press|see)\s+)?(?:here|this\s+(?:link|page)|link|more|read\s+more)[.!…]*$/i;

const vagueWords = {
  nb: (said: string) => `Lenken heter bare «${said}».`,
  en: (said: string) => `The link only says “${said}”.`,
};

const bareWords = {
  nb: (said: string) => `Lenken heter det samme som adressen: «${said}».`,
  en: (said: string) => `The link says nothing but its address: “${said}”.`,
};

/** True when the words are the address; a name like `uustatus.no` or an e-mail address can be read aloud. */
function isBare(said: string, address: string): boolean {
  if (/^mailto:/i.test(address)) return false;
  const strip = (text: string) => text.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  if (/^(?:https?:\/\/|www\.)/i.test(said)) return true;
  return said.includes('/') && strip(said) === strip(address);
}

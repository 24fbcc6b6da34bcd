import { isRecord } from '../manuscript/documents.ts';
import { listPictureWords } from '../manuscript/picture-words.ts';
import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

/** A screen reader says that it is a picture before it reads the words. */
const opening =
  /^(?:(?:et|eit|en|ein|an?)\s)?(?:bilde|bilete|foto|fotografi|image|picture|photo|photograph)\s(?:av|of|som viser|that shows|which shows)\s+/i;

/** Words that tell nothing new cost those who listen the most. */
export const pictureAltPlain: Rule = {
  id: 'picture-alt-plain',
  severity: 'warning',
  about: {
    nb: 'Setningen om et bilde begynner ikke med «Bilde av», og gjentar ikke tittelen.',
    en: 'The sentence about a picture does not begin with “Picture of”, and does not repeat the title.',
  },
  example: 'alt: En laks hopper i fossen.',
  *find({ texts }) {
    for (const text of texts) {
      const { data } = text.document;
      const title = isRecord(data) && typeof data['title'] === 'string' ? data['title'] : '';
      for (const { field, words, at } of listPictureWords(text)) {
        const said = words.trim().slice(0, 1000);
        const rest = said.replace(opening, '');
        if (rest !== said && rest !== '') {
          const better = shorten(rest.replace(/^./u, (letter) => letter.toUpperCase()), 120);
          yield {
            file: text.file,
            at,
            message: {
              nb: `${field}: «${shorten(said)}» sier at det er et bilde; det sier skjermleseren selv.`,
              en: `${field}: “${shorten(said)}” says that it is a picture; a screen reader says that itself.`,
            },
            fix: { nb: `Skriv bare: ${better}`, en: `Write only: ${better}` },
          };
        }
        if (said === '' || simplify(said) !== simplify(title)) continue;
        yield {
          file: text.file,
          at,
          message: {
            nb: `${field}: «${shorten(said)}» er det samme som tittelen.`,
            en: `${field}: “${shorten(said)}” is the same as the title.`,
          },
          fix: { nb: 'Skriv hva bildet viser, i én setning.', en: 'Write what the picture shows, in one sentence.' },
        };
      }
    }
  },
};

function simplify(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

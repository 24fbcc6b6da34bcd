import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everyday words the made-up texts are put together from, besides rarer ones. */
const vocabulary =
  'vannet steinen laksen elven fossen morgenen båten stangen sluken vinden regnet brua kulpen strømmen bredden gresset går står renner bøyer venter kommer stiger faller lyser brer under over langs mellom bortenfor ved mot etter rolig kald dyp bred blank sakte stille tidlig sent ofte aldri igjen sammen alene hjem ut inn ned opp'.split(
    ' ',
  );

/** A made-up content root: how many articles it holds, and how many words each. */
export interface GeneratedContent {
  folder: string;
  articles: number;
  words: number;
}

/** Copies a small content root and adds made-up articles to it: always the same ones, for measuring builds. Gives how many files there are. */
export function generateContent(base: string, { folder, articles, words }: GeneratedContent): number {
  cpSync(base, folder, { recursive: true });
  for (let number = 1; number <= articles; number++) {
    const article = join(folder, 'articles', `tekst-${number}`);
    mkdirSync(article, { recursive: true });
    writeFileSync(join(article, 'article.nb.mdx'), writeArticle(number, words));
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}

function writeArticle(number: number, words: number): string {
  const next = makeRandom(number);
  const sentence = () => {
    const picked = Array.from({ length: 6 + (next() % 9) }, () =>
      next() % 3 === 0
        ? makeRareWord(Math.floor(rareWords ** ((next() % 100_000) / 100_000)))
        : (vocabulary[next() % vocabulary.length] ?? ''),
    );
    return `${picked.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`;
  };
  const paragraphs = Array.from({ length: Math.ceil(words / 60) }, (_, index) => {
    const text = Array.from({ length: 6 }, sentence).join(' ');
    return `${index % 4 === 3 ? `## ${sentence().slice(0, 40)}\n\n` : ''}${text}<Kilde id="elvelaget-2020-arbok" />`;
  });
  return `---\ntitle: Tekst ${number}\nsummary: ${sentence()}\npublished: 2024-02-29\ntopics: [fiske]\nfilms: [elven]\n---\n\n${paragraphs.join('\n\n')}\n`;
}

const [consonants, vowels] = ['bdfghjklmnprstv', 'aeiouyæøå'];

/** Rare words there are to choose from. */
const rareWords = 60_000;

/** A rare word: the higher its rank, the rarer, as in any language (Zipf), so that more texts have more words. */
export function makeRareWord(rank: number): string {
  let number = rank;
  let word = '';
  while (number > 0 || word.length < 4) {
    word += `${consonants[number % consonants.length]}${vowels[Math.floor(number / consonants.length) % vowels.length]}`;
    number = Math.floor(number / (consonants.length * vowels.length));
  }
  return word;
}

/** Numbers that look random and are the same every time (a linear congruential generator, Numerical Recipes). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}

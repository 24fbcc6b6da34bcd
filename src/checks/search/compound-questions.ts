import { listWords } from '../../search/letters.ts';
import { stem } from '../../search/stem.ts';
import type { MakeQuestion, Pond } from './pond.ts';
import { pickWord, pickWords } from './pond.ts';
import { answered } from './word-questions.ts';

/** The second half of a compound, when it stands nowhere alone. */
export const makeHead: MakeQuestion = (pond) => {
  const { corpus, split } = pond;
  const word = pickWord(pond, (written) => isHidden(pond, headOf(pond, written)));
  if (word === undefined) return undefined;
  const head = stem(headOf(pond, word), 'nb');
  const relatives = [...corpus.words].filter((other) => other.endsWith(head.slice(-3)) || other.includes(head));
  const same = relatives.filter((other) => split(other).length > 1 && stem(split(other).at(-1) ?? '', 'nb') === head);
  return { question: headOf(pond, word), pages: [...new Set([word, ...same].flatMap((one) => corpus.holding([one])))] };
};

/** The second half of a compound, and another word of the same page. */
export const makeHeadAndWord: MakeQuestion = (pond) => {
  const words = pickWords(pond, 30);
  const compound = words.find((word) => headOf(pond, word) !== '');
  const other = words.find((word) => word !== compound && stem(word, 'nb') !== stem(compound ?? '', 'nb'));
  if (compound === undefined || other === undefined) return undefined;
  const question = pond.random.sample([headOf(pond, compound), other], 2).join(' ');
  return answered(pond, question, [compound, other]);
};

/** A compound written as two words, or now and then a term of two words written as one. */
export const makeApart: MakeQuestion = (pond) => {
  if (pond.random.below(3) === 0) return joinWords(pond);
  const word = pickWord(pond, (written) => pond.split(written).length > 1);
  if (word === undefined) return undefined;
  const parts = pond.split(word);
  return answered(pond, `${parts.slice(0, -1).join('')} ${parts.at(-1)}`, [word]);
};

function joinWords({ corpus, random, terms }: Pond) {
  const [id, { term }] = random.pick(terms.filter(([, entry]) => /^\p{L}+ \p{L}+$/u.test(entry.term.nb))) ?? ['', {}];
  if (term === undefined) return undefined;
  return {
    question: term.nb.replace(' ', ''),
    pages: [...new Set([...corpus.explaining(id), ...corpus.saying(term.nb), ...corpus.holding(listWords(term.nb))])],
  };
}

/** The last part of a compound; empty for a word that is none. */
function headOf({ split }: Pond, word: string): string {
  const parts = split(word);
  return parts.length > 1 ? (parts.at(-1) ?? '') : '';
}

function isHidden({ corpus }: Pond, head: string): boolean {
  return head.length > 3 && corpus.holding([head]).length === 0;
}

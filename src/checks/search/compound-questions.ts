import { listWords } from '../../search/letters.ts';
import { stem } from '../../search/stem.ts';
import type { MakeQuestion, Pond } from './pond.ts';
import { pickWord, pickWords } from './pond.ts';
import { answered } from './word-questions.ts';

/** The second half of a compound, when it stands nowhere alone. */
export const makeHead: MakeQuestion = (pond) => {
  const word = pickWord(pond, (written) => isHidden(pond, headOf(pond, written)));
  if (word === undefined) return undefined;
  return { question: headOf(pond, word), pages: findHead(pond, headOf(pond, word)) };
};

/** The second half of a compound, and another word of the same page. */
export const makeHeadAndWord: MakeQuestion = (pond) => {
  const words = pickWords(pond, 30);
  const head = headOf(pond, words.find((word) => headOf(pond, word) !== '') ?? '');
  const other = words.find((word) => !word.includes(stem(head, 'nb')));
  if (head === '' || other === undefined) return undefined;
  const pages = new Set(findHead(pond, head));
  return {
    question: pond.random.sample([head, other], 2).join(' '),
    pages: pond.corpus.holding([other]).filter((address) => pages.has(address)),
  };
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

/** Pages that hold a word by itself or as the last part of a compound. */
function findHead(pond: Pond, head: string): readonly string[] {
  const root = stem(head, 'nb');
  const relatives = [...pond.corpus.words].filter(
    (word) => word.includes(root) && stem(headOf(pond, word), 'nb') === root,
  );
  return [...new Set([head, ...relatives].flatMap((word) => pond.corpus.holding([word])))];
}

function isHidden({ corpus }: Pond, head: string): boolean {
  return head.length > 3 && corpus.holding([head]).length === 0;
}

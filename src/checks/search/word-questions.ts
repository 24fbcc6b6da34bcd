import { stem } from '../../search/stem.ts';
import type { Made, MakeQuestion, Pond } from './pond.ts';
import { pickWord, pickWords } from './pond.ts';
import { makeNonsense } from './nonsense.ts';
import { makeTypo, writePlain } from './respell.ts';

/** A word as a page says it. */
export const makeExact: MakeQuestion = (pond) => {
  const [word] = pickWords(pond, 1);
  return word === undefined ? undefined : answered(pond, word, [word]);
};

/** A word in another form than a page says it, which the site writes nowhere else either. */
export const makeInflection: MakeQuestion = (pond) => {
  const { corpus, random } = pond;
  const word = pickWord(pond, (written) => listOtherForms(pond, written).length > 0);
  if (word === undefined) return undefined;
  const form = random.pick(listOtherForms(pond, word));
  return form === undefined ? undefined : { question: form, pages: corpus.holding([word]) };
};

/** A word without the letters æ, ø and å. */
export const makePlain: MakeQuestion = (pond) => {
  const word = pickWord(pond, (written) => /[æøå]/.test(written));
  const plain = word === undefined ? undefined : writePlain(word, pond.random);
  if (word === undefined || plain === undefined || pond.corpus.words.has(plain)) return undefined;
  return answered(pond, plain, [word]);
};

/** A word with one slip of the hand. */
export const makeSlip: MakeQuestion = (pond) => {
  const word = pickWord(pond, ({ length }) => length >= 6);
  const typo = word === undefined ? undefined : makeTypo(word, pond.random);
  if (word === undefined || typo === undefined || pond.corpus.holding([typo]).length > 0) return undefined;
  return answered(pond, typo, [word]);
};

/** A word that is not one. */
export const makeMeaningless: MakeQuestion = ({ corpus, random }) => {
  const question = makeNonsense(corpus.words, random);
  return question === undefined ? undefined : { question, pages: [] };
};

/** A question answered by the pages that hold the words in any form. */
export function answered({ corpus }: Pond, question: string, words: readonly string[]): Made {
  return { question, pages: corpus.holding(words) };
}

/** Forms of a word that the site writes nowhere and that are not another word's stem. */
function listOtherForms({ corpus, forms, split }: Pond, word: string): readonly string[] {
  const parts = split(word);
  const [head = '', before] = [parts.at(-1), parts.slice(0, -1).join('')];
  return forms(head)
    .map((form) => before + form)
    .filter((form) => !corpus.words.has(form) && form.length > 3)
    .filter((form) => corpus.holding([form]).length === 0 || stem(form, 'nb') === stem(word, 'nb'));
}

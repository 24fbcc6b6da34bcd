import type { IndexLanguage } from '../../lib/index-language.ts';
import type { MakeQuestion } from './pond.ts';
import { pickPage, pickWords } from './pond.ts';
import { answered } from './word-questions.ts';

/** How people wrap what they look for in a question; X and Y are its words. */
const frames: Readonly<Record<IndexLanguage, readonly string[]>> = {
  nb: [
    'hva er X',
    'hva betyr X?',
    'hva har X med Y å gjøre',
    'hvordan henger X og Y sammen?',
    'hvor kan jeg lese om X og Y',
    'hva sier dere om X og Y?',
    'hvorfor er X viktig for Y',
    'hvordan X Y',
  ],
  en: ['what is X', 'what does X mean?', 'how are X and Y connected', 'where can I read about X and Y', 'why X Y'],
};

/** Three words of one page. */
export const makeThree: MakeQuestion = (pond) => {
  const words = pickWords(pond, 3);
  return words.length === 3 ? answered(pond, words.join(' '), words) : undefined;
};

/** Three or four words in a row, word for word and in quotation marks. */
export const makePhrase: MakeQuestion = (pond) => {
  const { corpus, random } = pond;
  const block = random.pick(pickPage(pond)?.ownBlocks ?? []) ?? '';
  const rows = [...block.matchAll(/\p{L}+(?: \p{L}+){2,}/gu)].map(([row]) => row.split(' '));
  const row = random.pick(rows) ?? [];
  const length = Math.min(row.length, 3 + random.below(2));
  const start = random.below(row.length - length + 1);
  const words = row.slice(start, start + length);
  if (!words.some((word) => corpus.isFair(word.toLowerCase()))) return undefined;
  return { question: `"${words.join(' ')}"`, pages: corpus.saying(words.join(' ')) };
};

/** A whole question around one or two words of a page. */
export const makeWholeQuestion: MakeQuestion = (pond) => {
  const frame = pond.random.pick(frames[pond.corpus.language]) ?? '';
  const wanted = frame.includes('Y') ? 2 : 1;
  const words = pickWords(pond, wanted);
  const [x = '', y = ''] = words;
  return words.length < wanted ? undefined : answered(pond, frame.replace('X', x).replace('Y', y), words);
};

import type { AskedWord, Understanding } from '~/search/understand';
import type { Words } from './write';
import { write, writeLink, writeSentence } from './write';

/** Other words told of at most, so that the list stays short. */
const mostTold = 5;

/** Tells how a question was understood, one line for each word taken for another, each with the way back to what was written. */
export function writeUnderstood(
  question: string,
  { words, unknown }: Understanding,
  said: Words,
): readonly HTMLElement[] {
  const once = words.filter(({ written }, index) => words.findIndex((word) => word.written === written) === index);
  const told = once.filter(
    ({ written, asks, reason }) => reason !== 'phrase' && asks.some(({ text }) => text !== written),
  );
  return [
    ...told.map((word) => write('li', {}, ...tellWord(question, word, said))),
    ...(unknown.length > 0
      ? [write('li', {}, ...writeSentence(said['unknown'] ?? '', { written: write('em', {}, unknown.join(', ')) }))]
      : []),
  ];
}

/** Words that stand for a meaning may be hurtful, so that what was written is not printed again. */
function tellWord(question: string, { written, asks, reason }: AskedWord, said: Words): readonly (Node | string)[] {
  const isWritten = asks[0]?.text === written;
  const others = asks.map(({ text }) => text).filter((text) => text !== written);
  const asked = write('em', {}, others.slice(0, mostTold).join(', '));
  const back = addressOf(quote(question, written));
  const label = isWritten ? said['only'] : reason === 'meaning' ? said['asWritten'] : said['rather'];
  return [
    ...writeSentence((isWritten ? said['also'] : said['shown']) ?? '', { asked }),
    ' ',
    writeLink(back, ...writeSentence(label ?? '', { written })),
  ];
}

/** The question with a word in quotation marks, which ask for it as it stands. */
function quote(question: string, written: string): string {
  const pattern = written
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^\\p{L}\\p{N}]+');
  return question.replace(new RegExp(`(?<![\\p{L}\\p{N}"])${pattern}(?![\\p{L}\\p{N}"])`, 'iu'), '"$&"');
}

/** The address of the search page with a question. */
function addressOf(question: string): string {
  const query = new URLSearchParams(location.search);
  query.set('q', question);
  return `?${query.toString()}`;
}

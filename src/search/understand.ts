import { foldLetters, listWords, stripAccents, toSmall } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseKey } from './lexicon.ts';
import { stem } from './stem.ts';
import type { Reason } from './steps.ts';
import { countPages, findSpelling, isKnown, steps } from './steps.ts';

/** Something to ask the index for: a word, or words that must all stand on the page, and how much a page with it counts. */
export interface Ask {
  text: string;
  /** 1 for what was written, less for what only means nearly the same. */
  weight: number;
}

/** A word of a question, or a few that belong together, and what it is understood as. */
export interface AskedWord {
  /** What the reader wrote, in small letters. */
  written: string;
  asks: readonly Ask[];
  reason: Reason | 'joined' | 'phrase';
  /** How much the word tells a page apart from others: the logarithm of pages to pages with the word (idf). */
  information: number;
  /** How sure it is that this was meant, 0 to 1. */
  certainty: number;
}

/** A question as it is understood. */
export interface Understanding {
  words: readonly AskedWord[];
  /** Words nobody has written and nothing is like. */
  unknown: readonly string[];
  /** How much the whole question tells, with the words nothing is like. */
  information: number;
}

const weights = { same: 0.5, form: 0.9, understood: 0.6, twin: 0.7 } as const;

/** Letters of a question that are read, so that a whole page pasted into the field does not stop the browser. */
const mostLetters = 400;

/** Understands a question: quoted phrases as they are, the other words one by one or a few together. */
export function understand(question: string, lexicon: Lexicon): Understanding {
  const read = question.slice(0, mostLetters);
  const phrases = [...read.matchAll(quoted)]
    .map(([, phrase = '']) => phrase.trim())
    .filter((phrase) => listWords(phrase).length > 0);
  const groups = takeWords(listWords(read.replace(quoted, ' ')), lexicon);
  const isVoid = phrases.length === 0 && groups.every(({ word, words }) => !word && isLeftOut(words, lexicon));
  const telling = groups.filter(({ word, words }) => isVoid || word || !isLeftOut(words, lexicon));
  const asked = telling.map((group, index) => {
    const isLast = index === telling.length - 1;
    return group.word ?? askWord(group.words[0] ?? '', lexicon, { isVoid, isLast }) ?? group.words;
  });
  const words = [
    ...phrases.map((phrase) => askPhrase(phrase, lexicon)),
    ...asked.filter((word): word is AskedWord => 'asks' in word),
  ];
  const unknown = asked.flatMap((word) => ('asks' in word ? [] : word));
  const lost = unknown.length * unknownWeight * Math.log(lexicon.pages + 1);
  return { words, unknown, information: words.reduce((sum, { information }) => sum + information, lost) };
}

/** A word nothing is like is likely what the question is about, and tells more than any word of ours. */
const unknownWeight = 1.3;

const quoted = /["«“„]([^"»”“]+)["»”“]/g;

/** True for a word a question can do without; written with other letters only where it is no word of ours: `bor` is not `bør`. */
function isLeftOut([word = '']: readonly string[], lexicon: Lexicon): boolean {
  return lexicon.leftOut.has(word) || (lexicon.leftOutFolded.has(foldLetters(word)) && !isKnown(word, lexicon));
}

/** Words of a question that belong together, and what they mean where that is known. */
interface Group {
  words: readonly string[];
  word?: AskedWord;
}

function takeWords(words: readonly string[], lexicon: Lexicon): readonly Group[] {
  const groups: Group[] = [];
  for (let index = 0; index < words.length; index += groups.at(-1)?.words.length ?? 1) {
    const rest = words.slice(index);
    groups.push(takePhrase(rest, lexicon) ?? takeNeighbours(rest, lexicon) ?? { words: rest.slice(0, 1) });
  }
  return groups;
}

/** Words that together are a phrase the lexicon has a meaning for, the longest first. */
function takePhrase(words: readonly string[], lexicon: Lexicon): Group | undefined {
  for (let length = Math.min(5, words.length); length > 1; length--) {
    const own = words.slice(0, length);
    const meaning = lexicon.meanings.get(phraseKey(own, lexicon.language));
    if (!meaning) continue;
    const written = own.join(' ');
    const asks = [
      ...(own.every((word) => isKnown(word, lexicon)) ? [{ text: written, weight: 1 }] : []),
      ...meaning.understood.map((text) => ({ text, weight: 0.9 })),
      ...meaning.same.map((text) => ({ text, weight: 0.8 })),
    ];
    return { words: own, word: { written, asks, reason: 'meaning', information: inform(asks, lexicon), certainty: 1 } };
  }
  return undefined;
}

/** Two words that our texts write as one. */
function takeNeighbours(words: readonly string[], lexicon: Lexicon): Group | undefined {
  const [first = '', second = ''] = words;
  if (first.length < 2 || second.length < 2 || lexicon.leftOut.has(first) || lexicon.leftOut.has(second))
    return undefined;
  const joined = [first + second, `${first}s${second}`]
    .map((word) => (isKnown(word, lexicon) ? word : lexicon.folded.get(foldLetters(word))?.[0]))
    .find((word) => word !== undefined);
  if (!joined) return undefined;
  const isEach = isKnown(first, lexicon) && isKnown(second, lexicon);
  const asks = [{ text: joined, weight: 1 }, ...(isEach ? [{ text: `${first} ${second}`, weight: 0.7 }] : [])];
  const written = `${first} ${second}`;
  const word: AskedWord = { written, asks, reason: 'joined', information: inform(asks, lexicon), certainty: 1 };
  return { words: [first, second], word };
}

/** Understands a word by the first step that finds anything; not as a word a question can do without, unless it has no other. */
function askWord(
  written: string,
  lexicon: Lexicon,
  { isVoid, isLast }: { isVoid: boolean; isLast: boolean },
): AskedWord | undefined {
  for (const { reason, certainty, find } of steps) {
    if (reason === 'begun' && !isLast) continue;
    const found = find(written, lexicon).filter((text) => isVoid || reason === 'written' || !lexicon.leftOut.has(text));
    if (found.length === 0) continue;
    const asks = eachOnce(
      reason === 'written'
        ? [{ text: written, weight: 1 }, ...alsoAsk(written, lexicon)]
        : found.map((text) => ({ text, weight: 1 })),
    );
    return { written, asks, reason, information: inform(asks, lexicon), certainty: certainty(written) };
  }
  return undefined;
}

/** Asks for each text once, with the most it counts. */
function eachOnce(asks: readonly Ask[]): readonly Ask[] {
  const texts = [...new Set(asks.map(({ text }) => text))];
  return texts.map((text) => ({
    text,
    weight: Math.max(...asks.filter((ask) => ask.text === text).map(({ weight }) => weight)),
  }));
}

/** What else to ask for beside a word we know: its other forms, its meanings, and its bokmål twin where only nynorsk has it. */
function alsoAsk(word: string, lexicon: Lexicon): readonly Ask[] {
  const forms = (lexicon.forms.get(word) ?? []).filter((form) => form !== word && isKnown(form, lexicon));
  const meaning = lexicon.meanings.get(phraseKey([word], lexicon.language));
  const root = stem(word, lexicon.language);
  const base = isApart(root, lexicon) && !forms.includes(root) ? [root] : [];
  const twins = lexicon.words.get(word)?.isNynorsk ? findSpelling(word, lexicon) : [];
  return [
    ...[...forms, ...base].map((text) => ({ text, weight: weights.form })),
    ...twins.map((text) => ({ text, weight: weights.twin })),
    ...(meaning?.understood ?? []).map((text) => ({ text, weight: weights.understood })),
    ...(meaning?.same ?? []).map((text) => ({ text, weight: weights.same })),
  ];
}

/** True for a word the index keeps apart from its own forms, since it takes accents off before endings: `vilkår`, of `vilkårene`. */
function isApart(root: string, { words, language }: Lexicon): boolean {
  const bare = stripAccents(root);
  return words.has(root) && stem(bare, language) !== bare && bare !== root;
}

function askPhrase(phrase: string, lexicon: Lexicon): AskedWord {
  const asks = [{ text: `"${toSmall(phrase)}"`, weight: 1 }];
  const information = Math.max(1, inform(asks, lexicon));
  return { written: `«${phrase}»`, asks, reason: 'phrase', information, certainty: 1 };
}

/** How much the first thing asked for tells: its rarest word decides. */
function inform([first]: readonly Ask[], lexicon: Lexicon): number {
  const pages = listWords(first?.text ?? '').map((word) => Math.max(1, countPages(word, lexicon)));
  return Math.log((lexicon.pages + 1) / Math.min(lexicon.pages, ...pages));
}

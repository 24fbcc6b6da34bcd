import { listWords, toSmall } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseKey } from './lexicon.ts';
import type { Reason } from './steps.ts';
import { countPages, isKnown, steps } from './steps.ts';

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
}

/** A question as it is understood. */
export interface Understanding {
  words: readonly AskedWord[];
  /** Words nobody has written and nothing is like. */
  unknown: readonly string[];
  /** How much of what the question tells is understood, 0 to 1. */
  share: number;
}

const weights = { same: 0.5, form: 0.9, understood: 0.6, twin: 0.7 } as const;

/** Understands a question: quoted phrases as they are, the other words one by one or a few together. */
export function understand(question: string, lexicon: Lexicon): Understanding {
  const phrases = [...question.matchAll(/["«“„]([^"»”“]+)["»”“]/g)].map(([, phrase = '']) => phrase.trim());
  const rest = listWords(question.replace(/["«“„][^"»”“]+["»”“]/g, ' '));
  const telling = rest.filter((word) => !lexicon.leftOut.has(word));
  const words = telling.length + phrases.length > 0 ? telling : rest;
  const { asked, unknown } = takeWords(words, lexicon);
  const all = [...phrases.map((phrase) => askPhrase(phrase, lexicon)), ...asked];
  const understood = all.reduce((sum, { information }) => sum + information, 0);
  const lost = unknown.length * Math.log(lexicon.pages + 1);
  return { words: all, unknown, share: understood === 0 ? 0 : understood / (understood + lost) };
}

function takeWords(words: readonly string[], lexicon: Lexicon): { asked: AskedWord[]; unknown: string[] } {
  const asked: AskedWord[] = [];
  const unknown: string[] = [];
  for (let index = 0; index < words.length;) {
    const group = takePhrase(words.slice(index), lexicon) ?? takeNeighbours(words.slice(index), lexicon);
    const one = group?.word ?? askWord(words[index] ?? '', lexicon);
    if (one) asked.push(one);
    else unknown.push(words[index] ?? '');
    index += group?.length ?? 1;
  }
  return { asked, unknown };
}

/** Words that together are a phrase the lexicon has a meaning for, the longest first. */
function takePhrase(words: readonly string[], lexicon: Lexicon): { word: AskedWord; length: number } | undefined {
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
    return { word: { written, asks, reason: 'meaning', information: inform(asks, lexicon) }, length };
  }
  return undefined;
}

/** Two words that our texts write as one. */
function takeNeighbours(words: readonly string[], lexicon: Lexicon): { word: AskedWord; length: number } | undefined {
  const [first = '', second = ''] = words;
  if (first.length < 2 || second.length < 2) return undefined;
  const joined = [first + second, `${first}s${second}`].find((word) => isKnown(word, lexicon));
  if (!joined) return undefined;
  const isEach = isKnown(first, lexicon) && isKnown(second, lexicon);
  const asks = [{ text: joined, weight: 1 }, ...(isEach ? [{ text: `${first} ${second}`, weight: 0.7 }] : [])];
  return {
    word: { written: `${first} ${second}`, asks, reason: 'joined', information: inform(asks, lexicon) },
    length: 2,
  };
}

function askWord(written: string, lexicon: Lexicon): AskedWord | undefined {
  for (const { reason, find } of steps) {
    const found = find(written, lexicon);
    if (found.length === 0) continue;
    const asks =
      reason === 'written'
        ? [{ text: written, weight: 1 }, ...alsoAsk(written, lexicon)]
        : found.map((text) => ({ text, weight: 1 }));
    return { written, asks, reason, information: inform(asks, lexicon) };
  }
  return undefined;
}

/** What else to ask for beside a word we know: its other forms, its meanings, and its bokmål twin where only nynorsk has it. */
function alsoAsk(word: string, lexicon: Lexicon): readonly Ask[] {
  const forms = (lexicon.forms.get(word) ?? []).filter((form) => form !== word && isKnown(form, lexicon));
  const meaning = lexicon.meanings.get(phraseKey([word], lexicon.language));
  const twins = lexicon.words.get(word)?.isNynorsk
    ? (steps.find(({ reason }) => reason === 'spelling')?.find(word, lexicon) ?? [])
    : [];
  return [
    ...forms.map((text) => ({ text, weight: weights.form })),
    ...twins.map((text) => ({ text, weight: weights.twin })),
    ...(meaning?.understood ?? []).map((text) => ({ text, weight: weights.understood })),
    ...(meaning?.same ?? []).map((text) => ({ text, weight: weights.same })),
  ];
}

function askPhrase(phrase: string, lexicon: Lexicon): AskedWord {
  const asks = [{ text: `"${toSmall(phrase)}"`, weight: 1 }];
  return { written: `«${phrase}»`, asks, reason: 'phrase', information: Math.max(1, inform(asks, lexicon)) };
}

/** How much the first thing asked for tells: its rarest word decides. */
function inform([first]: readonly Ask[], lexicon: Lexicon): number {
  const pages = listWords(first?.text ?? '').map((word) => Math.max(1, countPages(word, lexicon)));
  return Math.log((lexicon.pages + 1) / Math.min(lexicon.pages, ...pages));
}

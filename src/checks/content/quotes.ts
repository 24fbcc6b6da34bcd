import type { Slip } from '../wording/wording-rule.ts';
import { matchSlips, wordingRule } from '../wording/wording-rule.ts';

/** Norwegian quotation marks are « », and ‘ ’ inside them (Språkrådet); English ones are “ ”. */
export const quotes = wordingRule({
  id: 'quotes',
  about: {
    nb: 'Anførselstegn er « », og ‘ ’ inni dem; engelske tekster har de engelske tegnene.',
    en: 'Quotation marks are « », and ‘ ’ inside them; in English texts “ ”.',
  },
  example: 'Hun sa: «Jeg leste ‘Hjemme’ i går.»',
  problem: { nb: 'Feil anførselstegn', en: 'Wrong quotation marks' },
  languages: 'both',
  hasCaptions: true,
  *findSlips({ raw, language }) {
    if (language === 'english') yield* findEnglish(raw);
    else yield* findNorwegian(raw);
  },
});

const doubles = /["“”„]([^"“”„]{1,400})["“”„]|["“”„]/g;
const singles = /(?<![\p{L}\p{N}'])'([^'’]{2,200})'(?![\p{L}\p{N}'])/gu;

function* findNorwegian(raw: string): Iterable<Slip> {
  const depthAt = countDepth(raw);
  const isSpeech = (text: string) => !/^\s|\s$/.test(text);
  yield* matchSlips(raw, doubles, ({ 0: whole, 1: inner, index }) => {
    if (inner === undefined) return mendLone(raw, index, ['«', '»']);
    // Two marks that do not belong together are told one by one.
    if (!isSpeech(inner)) return mendLone(raw, index, ['«', '»'], inner + whole.slice(-1));
    return depthAt(index) > 0 ? `‘${inner}’` : `«${inner}»`;
  });
  yield* matchSlips(raw, singles, ({ 1: inner = '', index }) => {
    if (!isSpeech(inner)) return undefined;
    return depthAt(index) > 0 ? `‘${inner}’` : `«${inner}»`;
  });
  yield* matchSlips(raw, /«([^«»]{1,400})»/g, ({ 1: inner, index }) => (depthAt(index) > 0 ? `‘${inner}’` : undefined));
}

function* findEnglish(raw: string): Iterable<Slip> {
  yield* matchSlips(raw, /"([^"]{1,400})"|"|«([^«»]{1,400})»/g, ({ 1: straight, 2: norwegian, index }) => {
    const inner = straight ?? norwegian;
    return inner === undefined ? mendLone(raw, index, ['“', '”']) : `“${inner}”`;
  });
}

/** A mark without its other half opens when it stands before a word; after a number it may be inches. */
function mendLone(raw: string, index: number, [open, close]: readonly [string, string], rest = ''): string | undefined {
  const before = raw[index - 1] ?? ' ';
  if (/\d/.test(before)) return undefined;
  return (/[\s([–/-]/.test(before) ? open : close) + rest;
}

/** How many « are open at a place. */
function countDepth(raw: string): (index: number) => number {
  const marks = [...raw.matchAll(/[«»]/g)].map(({ 0: mark, index }) => ({ index, step: mark === '«' ? 1 : -1 }));
  let depth = 0;
  const depths = marks.map(({ index, step }) => {
    depth = Math.max(0, depth + step);
    return { index, depth };
  });
  return (index) => {
    let [low, high] = [0, depths.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((depths[middle]?.index ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return depths[low - 1]?.depth ?? 0;
  };
}


import { fill } from '~/lib/fill';
import { formatNumber } from '~/lib/cost-sheet/numbers';
import type { SheetResult, SheetResults, Span } from '~/lib/cost-sheet/sheet';
import type { SheetWords } from './words';

/** How the sheet speaks: its words, and the language its numbers are written in. */
export interface Voice {
  words: SheetWords;
  language: string;
}

/** Writes each answer in its place, or a dash while a field has a fault; what cannot be answered stays an empty line to write on. */
export function writeAnswers(sheet: HTMLElement, results: SheetResults | undefined, voice: Voice): void {
  for (const place of sheet.querySelectorAll<HTMLElement>('[data-result]')) {
    const name = place.dataset['result'] as SheetResult;
    if (!results) {
      place.textContent = '–';
      continue;
    }
    const isFull = name === 'capacity' && results.capacity !== undefined && results.participants > results.capacity;
    place.textContent = phrase(name, results, voice) + (isFull ? `. ${voice.words.over}` : '');
  }
}

/** The answers that matter most in one sentence, for those who hear the page. */
export function sumUp(results: SheetResults, voice: Voice): string {
  const say = (name: SheetResult) => phrase(name, results, voice) || voice.words.missing;
  return fill(voice.words.summary, { each: say('perPlaceMonth'), difference: say('difference') });
}

function phrase(name: SheetResult, results: SheetResults, { words, language }: Voice): string {
  const result = results[name];
  if (result === undefined) return '';
  const amount = (value: number) => formatNumber(value, language);
  const { people, kroner } = words.units;
  if (name === 'difference' && typeof result === 'object') return phraseSpan(result, phraseDifference);
  if (name === 'breakEven' && typeof result === 'object') return phraseSpan(result, phrasePeople);
  return typeof result === 'number' ? `${amount(result)}\u00a0${name === 'capacity' ? people : kroner}` : '';

  function phraseSpan({ value, low, high }: Span, say: (value: number) => string): string {
    if (low === high) return say(value);
    return fill(words.span, { value: say(value), low: say(low), high: say(high) });
  }

  function phraseDifference(value: number): string {
    return fill(value < 0 ? words.more : words.less, { amount: amount(Math.abs(value)) });
  }

  function phrasePeople(value: number): string {
    return Number.isFinite(value) ? `${amount(value)}\u00a0${people}` : words.never;
  }
}

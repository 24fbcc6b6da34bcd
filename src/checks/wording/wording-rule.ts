import type { Fault, Rule } from '../content/rule.ts';
import type { Words } from '../finding.ts';
import type { Passage } from './passages.ts';
import { listPassages } from './passages.ts';

/** A slip of typography: where it is in a passage, and what should stand there. */
export interface Slip {
  index: number;
  length: number;
  right: string;
}

/** What a rule of typography looks for. */
interface Wording extends Pick<Rule, 'id' | 'about' | 'example'> {
  /** What is wrong, in a few words before the passage is shown. */
  problem: Words;
  /** `both` for a rule that English texts have too. */
  languages: 'norwegian' | 'both';
  /** True when captions are looked through as well. */
  hasCaptions?: boolean;
  findSlips(passage: Pick<Passage, 'raw' | 'language' | 'isFirst'>): Iterable<Slip>;
}

/** Makes a rule of typography: it warns, and shows the passage as it stands and as it should. */
export function wordingRule({ id, about, example, problem, languages, hasCaptions, findSlips }: Wording): Rule {
  const isSpoken = ({ language }: Pick<Passage, 'language'>) => languages === 'both' || language === 'norwegian';
  const isWanted = (passage: Pick<Passage, 'raw' | 'language' | 'isFirst'>) =>
    isSpoken(passage) && hasAny(findSlips(passage));
  return {
    id,
    severity: 'warning',
    about,
    example,
    *find(manuscript) {
      for (const passage of listPassages(manuscript, { hasCaptions: hasCaptions ?? false, isWanted })) {
        if (!isSpoken(passage)) continue;
        for (const slip of findSlips(passage)) yield toFault(passage, slip, problem);
      }
    },
  };
}

function hasAny(slips: Iterable<Slip>): boolean {
  for (const _ of slips) return true;
  return false;
}

/** Every match of a pattern as a slip; what should stand there is worked out of the match, and undefined lets it pass. */
export function* matchSlips(
  raw: string,
  pattern: RegExp,
  mend: (match: RegExpExecArray) => string | undefined,
): Iterable<Slip> {
  for (const match of raw.matchAll(pattern)) {
    const right = mend(match);
    if (right !== undefined) yield { index: match.index, length: match[0].length, right };
  }
}

/** Letters of a passage that are shown, whatever stands in it. */
const mostShown = 160;

/** Letters shown on either side of a slip. */
const around = 25;

function toFault({ file, start, raw, isUnplaced }: Passage, { index, length, right }: Slip, problem: Words): Fault {
  const [before, after] = [cutBefore(raw, index), cutAfter(raw, index + length)];
  const wrong = flatten(`${before}${raw.slice(index, index + length)}${after}`);
  const mended = flatten(`${before}${right}${after}`);
  return {
    file,
    at: isUnplaced ? start : start + index,
    message: { nb: endSentence(`${problem.nb}: ${wrong}`), en: endSentence(`${problem.en}: ${wrong}`) },
    fix: { nb: `Skriv: ${mended}`, en: `Write: ${mended}` },
  };
}

function cutBefore(raw: string, end: number): string {
  if (end <= around) return raw.slice(0, end);
  return `…${raw.slice(end - around, end).replace(/^\S*\s/, '')}`;
}

function cutAfter(raw: string, start: number): string {
  if (raw.length - start <= around) return raw.slice(start);
  return `${raw.slice(start, start + around).replace(/\s\S*$/, '')}…`;
}

function flatten(text: string): string {
  const line = text.replace(/[\r\n]\s*/g, ' ').trim();
  return line.length > mostShown ? `${line.slice(0, mostShown)}…` : line;
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

import type { Fault } from '../content/rule.ts';

/** Faults of one kind in one file that are told one by one; of more than these only the first is told. */
const most = 5;

/** Faults of one kind in one file; where they are many, the first speaks for the rest, since the same hand made them all. */
export function tellFew(faults: readonly Fault[]): readonly Fault[] {
  const [first] = faults;
  if (!first || faults.length <= most) return faults;
  const others = faults.length - 1;
  const message = {
    nb: `${first.message.nb} Det samme gjelder ${others} steder til i filen.`,
    en: `${first.message.en} The same goes for ${others} more places in the file.`,
  };
  return [{ ...first, message }];
}

/** Words as written, cut where they are long, for a sentence that quotes them. */
export function shorten(words: string, length = 60): string {
  const line = words.slice(0, 500).replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

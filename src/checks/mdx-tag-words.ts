import type { Words } from './finding.ts';
import { shorten } from './shorten.ts';

/** Letters of a tag that are looked at. */
const mostLetters = 400;

/** What the parser cannot read as a tag: each with how it looks, and what to say of it and write instead. */
const cases: readonly (readonly [RegExp, (match: RegExpExecArray) => { message: Words; fix: Words }])[] = [
  [/^<=/, () => tellSign('<=', { nb: 'Skriv ≤ eller «høyst».', en: 'Write ≤ or “at most”.' })],
  [
    /^<(\d[\d.,]*)/,
    ([sign, number = '']) =>
      tellSign(sign, {
        nb: `Skriv &lt;${number} eller «under ${number}».`,
        en: `Write &lt;${number} or “under ${number}”.`,
      }),
  ],
  [
    /^<(https?:\/\/[^\s>]+)>?/i,
    ([, address = '']) =>
      tellLink(shorten(address, 200), {
        nb: `Skriv [navnet på siden](${shorten(address, 200)})`,
        en: `Write [the name of the page](${shorten(address, 200)})`,
      }),
  ],
  [
    /^<(?:mailto:)?([^\s<>@]+@[^\s<>]+)>?/,
    ([, address = '']) =>
      tellLink(shorten(address, 200), {
        nb: `Skriv [${shorten(address, 200)}](mailto:${shorten(address, 200)})`,
        en: `Write [${shorten(address, 200)}](mailto:${shorten(address, 200)})`,
      }),
  ],
  [
    /^<\p{L}[^>]*?\s([\p{L}-]+)\s*=\s*[“”„«»]([^“”„«»">]*)/u,
    ([whole, name = '', value = '']) =>
      tellAttribute(whole, {
        problem: { nb: 'anførselstegnene må være rette', en: 'the quotation marks must be straight' },
        right: `${name}="${shorten(value)}"`,
      }),
  ],
  [
    /^<\p{L}(?:[^>"']|"[^"]*"|'[^']*')*?\s([\p{L}-]+)=([^\s"'{>/][^\s>]*)/u,
    ([whole, name = '', value = '']) =>
      tellAttribute(whole, {
        problem: { nb: `${name} mangler anførselstegn`, en: `${name} lacks quotation marks` },
        right: `${name}="${shorten(value.replace(/["'/]+$/, ''))}"`,
      }),
  ],
  [
    /^<\p{L}[^"]*(?:"[^"]*"[^"]*)*\s([\p{L}-]+)="([^"]*)$/u,
    ([whole, name = '', value = '']) =>
      tellAttribute(whole, {
        problem: { nb: `${name} mangler det siste anførselstegnet`, en: `${name} lacks its last quotation mark` },
        right: `${name}="${shorten(value.replace(/[\s/]*>.*$/, ''))}"`,
      }),
  ],
  [
    /^<\p{L}[^>]*\{[^}]*$/u,
    ([whole]) =>
      tellTag(whole, {
        nb: 'Skriv opplysningene mellom rette anførselstegn, ikke mellom { og }, slik: id="…".',
        en: 'Write the attributes between straight quotation marks, not between { and }: id="…".',
      }),
  ],
  [
    /^<\p{L}[^>]*$/u,
    ([whole]) =>
      tellTag(whole, {
        nb: 'Avslutt merket med > eller />, på samme linje.',
        en: 'End the tag with > or />, on the same line.',
      }),
  ],
  [
    /^<\p{L}[^>]*>/u,
    ([whole]) =>
      tellTag(whole, {
        nb: 'Bare opplysninger på formen navn="…" kan stå i et merke, med mellomrom mellom.',
        en: 'Only attributes like name="…" can stand in a tag, with spaces between.',
      }),
  ],
];

/** Says what is wrong with something that begins with `<` and is no tag. */
export function tellBadTag(rest: string): { message: Words; fix: Words } {
  const start = rest.slice(0, mostLetters);
  const quoted = findInnerQuotes(start);
  if (quoted) return tellInnerQuotes(start, quoted);
  for (const [pattern, tell] of cases) {
    const match = pattern.exec(start);
    if (match) return tell(match);
  }
  return tellSign(shorten(start, 10), { nb: 'Skriv &lt; i stedet for <.', en: 'Write &lt; instead of <.' });
}

/** An attribute with straight quotation marks inside its value, and the value with others; undefined where there is none. */
function findInnerQuotes(tag: string): { name: string; right: string } | undefined {
  if (!/^<\p{L}/u.test(tag)) return undefined;
  const broken = /\s([\p{L}-]+)="[^"]*"(?=[^\s/>])/u.exec(tag);
  if (!broken) return undefined;
  const [, name = ''] = broken;
  const from = broken.index + name.length + 3;
  const ends = [...tag.slice(from).matchAll(/"(?=\s*\/?>|\s+[\p{L}-]+=")/gu)];
  for (const { index } of ends) {
    const value = tag.slice(from, from + index);
    const right = value.replace(/"([^"]+)"/g, '«$1»');
    if (right !== value && !right.includes('"')) return { name, right };
  }
  return undefined;
}

function tellInnerQuotes(
  start: string,
  { name, right }: { name: string; right: string },
): { message: Words; fix: Words } {
  const written = shorten(start);
  const example = `${name}="${shorten(right, 200)}"`;
  return {
    message: {
      nb: `«${written}»: rette anførselstegn inne i verdien avslutter den for tidlig.`,
      en: `“${written}”: straight quotation marks inside the value end it too early.`,
    },
    fix: { nb: `Bruk «» inne i verdien: ${example}`, en: `Use «» inside the value: ${example}` },
  };
}

function tellSign(sign: string, fix: Words): { message: Words; fix: Words } {
  return {
    message: {
      nb: `«${sign}» leses som begynnelsen på et merke.`,
      en: `“${sign}” is read as the beginning of a tag.`,
    },
    fix,
  };
}

function tellLink(address: string, fix: Words): { message: Words; fix: Words } {
  return {
    message: {
      nb: `«<${address}>» leses som et merke, ikke som en lenke.`,
      en: `“<${address}>” is read as a tag, not as a link.`,
    },
    fix,
  };
}

function tellAttribute(whole: string, { problem, right }: { problem: Words; right: string }) {
  return {
    message: { nb: `«${shorten(whole)}»: ${problem.nb}.`, en: `“${shorten(whole)}”: ${problem.en}.` },
    fix: { nb: `Skriv: ${right}`, en: `Write: ${right}` },
  };
}

function tellTag(whole: string, fix: Words): { message: Words; fix: Words } {
  return {
    message: { nb: `Merket «${shorten(whole)}» er ikke helt.`, en: `The tag “${shorten(whole)}” is not whole.` },
    fix,
  };
}

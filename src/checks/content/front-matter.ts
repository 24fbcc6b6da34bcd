import type { Words } from '../finding.ts';
import type { Rule } from './rule.ts';

const wrong: Readonly<Record<'missing' | 'open' | 'empty', Words>> = {
  missing: {
    nb: 'Teksten begynner ikke med feltene sine.',
    en: 'The text does not begin with its fields.',
  },
  open: {
    nb: 'Feltene øverst er ikke avsluttet.',
    en: 'The fields on top have no end.',
  },
  empty: {
    nb: 'Det står ingen felt øverst i teksten.',
    en: 'There are no fields on top of the text.',
  },
};

const blank: Words = {
  nb: 'Slett de tomme linjene over ---, så --- står øverst i filen.',
  en: 'Delete the empty lines above ---, so that --- comes first in the file.',
};

const fix: Words = {
  nb: 'Skriv en linje med ---, så ett felt på hver linje (title, summary, published …), så en linje med --- før teksten.',
  en: 'Write a line with ---, then one field a line (title, summary, published …), then a line with --- before the text.',
};

/** A text without its fields on top. */
export const frontMatter: Rule = {
  id: 'front-matter',
  severity: 'error',
  about: {
    nb: 'Hver tekst begynner med feltene sine mellom to linjer med tre bindestreker.',
    en: 'Every text begins with its fields between two lines of three hyphens.',
  },
  example: '---\ntitle: Elven om våren\n---',
  *find({ texts }) {
    for (const { file, matter, matterFault } of texts) {
      const isEmpty = matter.data === undefined && matter.faults.length === 0;
      const fault = matterFault ?? (isEmpty ? 'empty' : undefined);
      if (!fault) continue;
      const isLow = fault === 'missing' && /^\s+---/.test(file.text ?? '');
      yield { file, at: 0, message: wrong[fault], fix: isLow ? blank : fix };
    }
  },
};

import { isPlainDate } from '../../lib/plain-date.ts';
import { isRecord } from '../manuscript/documents.ts';
import type { Rule } from './rule.ts';

/** Fields that cannot be before another on the same text. */
const later = { changed: 'published' } as const;

/** A text changed before it was published. */
export const dateOrder: Rule = {
  id: 'date-order',
  severity: 'error',
  about: {
    nb: 'En tekst kan ikke være endret før den ble lagt ut.',
    en: 'A text cannot be changed before it was published.',
  },
  example: 'published: 2019-05-18\nchanged: 2019-06-01',
  *find({ texts }) {
    for (const { file, document } of texts) {
      for (const [field, before] of Object.entries(later)) {
        const [date, first] = [field, before].map((key) => (isRecord(document.data) ? document.data[key] : undefined));
        if (typeof date !== 'string' || typeof first !== 'string' || !isPlainDate(date) || !isPlainDate(first)) continue;
        if (date < first)
          yield {
            file,
            at: document.yaml.valueAt([field]),
            message: { nb: `${field}: ${date} er før ${before}, ${first}.`, en: `${field}: ${date} is before ${before}, ${first}.` },
            fix: { nb: `Skriv ${first} eller en senere dag, eller ta bort linjen.`, en: `Write ${first} or a later day, or take the line away.` },
          };
      }
    }
  },
};

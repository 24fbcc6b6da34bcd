import { isPlainDate } from '../../lib/plain-date.ts';
import { isRecord } from '../manuscript/documents.ts';
import type { WrittenText } from '../manuscript/documents.ts';
import type { Rule } from './rule.ts';
import { groupTexts } from './translates.ts';

/** Translations whose original has changed since. */
export const translationOld: Rule = {
  id: 'translation-old',
  severity: 'warning',
  about: {
    nb: 'En oversettelse er minst like ny som originalen.',
    en: 'A translation is at least as new as its original.',
  },
  example: 'translated: 2026-11-21',
  *find(manuscript) {
    for (const texts of groupTexts(manuscript)) {
      const original = texts.find((text) => readDate(text, 'published') !== undefined);
      if (!original) continue;
      const changed = readDate(original, 'changed') ?? readDate(original, 'published') ?? '';
      for (const text of texts) {
        const translated = readDate(text, 'translated');
        if (translated === undefined || translated >= changed) continue;
        yield {
          file: text.file,
          at: text.document.yaml.valueAt(['translated']),
          message: {
            nb: `translated: originalen er endret ${changed}, etter denne oversettelsen (${translated}).`,
            en: `translated: the original changed on ${changed}, after this translation (${translated}).`,
          },
          fix: {
            nb: 'Se hva som er nytt, rett oversettelsen, og skriv dagen du gjorde det.',
            en: 'See what is new, mend the translation, and write the day you did.',
          },
        };
      }
    }
  },
};

function readDate({ document }: WrittenText, field: string): string | undefined {
  const date = isRecord(document.data) ? document.data[field] : undefined;
  return typeof date === 'string' && isPlainDate(date) ? date : undefined;
}

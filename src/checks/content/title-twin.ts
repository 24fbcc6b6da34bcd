import { isRecord } from '../manuscript/documents.ts';
import type { WrittenDocument } from '../manuscript/documents.ts';
import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

/** Two texts with one title cannot be told apart in lists, in the search and among open tabs. */
export const titleTwin: Rule = {
  id: 'title-twin',
  severity: 'error',
  about: {
    nb: 'To tekster på samme språk har ikke samme tittel.',
    en: 'Two texts in the same language do not have the same title.',
  },
  example: 'title: Elven om våren',
  *find({ texts }) {
    const first = new Map<string, WrittenDocument>();
    for (const { document } of texts) {
      const { data, locale, yaml, file } = document;
      const title = isRecord(data) ? data['title'] : undefined;
      if (typeof title !== 'string' || title.trim() === '') continue;
      const key = `${locale} ${title.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()}`;
      const other = first.get(key);
      if (!other) {
        first.set(key, document);
        continue;
      }
      yield {
        file,
        at: yaml.valueAt(['title']),
        message: {
          nb: `title: «${shorten(title)}» er også tittelen på content/${other.file.path}.`,
          en: `title: “${shorten(title)}” is also the title of content/${other.file.path}.`,
        },
        fix: {
          nb: 'Skriv en tittel som sier hva som er annerledes i denne teksten.',
          en: 'Write a title that says what is different about this text.',
        },
      };
    }
  },
};

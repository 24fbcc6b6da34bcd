import { kinds } from '../../schemas/kinds.ts';
import { isUnwritten } from '../../schemas/template.ts';
import { walkWritten } from '../../schemas/walk.ts';
import { isRecord } from '../manuscript/documents.ts';
import { nameKey } from './issues.ts';
import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

/** What a template asks for and nobody has written yet. */
export const unwritten: Rule = {
  id: 'unwritten',
  severity: 'warning',
  about: {
    nb: 'Det malen ber om, er skrevet før teksten eller posten legges ut.',
    en: 'What the template asks for is written before the text or record is published.',
  },
  example: 'publisher: Elvelaget',
  *find({ documents }) {
    for (const { kind, data, file, yaml, path: above } of documents) {
      // A draft may wait.
      if (isRecord(data) && data['draft'] === true) continue;
      for (const { path, value } of walkWritten(kinds[kind].schema, data)) {
        if (typeof value !== 'string' || !isUnwritten(value)) continue;
        const key = nameKey(path);
        yield {
          file,
          at: yaml.valueAt([...above, ...path]),
          message: {
            nb: `${key}: «${shorten(value)}» står igjen fra malen.`,
            en: `${key}: “${shorten(value)}” is left from the template.`,
          },
          fix: { nb: 'Skriv det som skal stå der.', en: 'Write what belongs there.' },
        };
      }
    }
  },
};

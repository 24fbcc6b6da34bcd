import { slugify } from '../../lib/slug.ts';
import { kinds } from '../../schemas/kinds.ts';
import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

/** Ids of records that cannot be part of an address. */
export const recordId: Rule = {
  id: 'record-id',
  severity: 'error',
  about: {
    nb: 'Id-en til en post har bare små bokstaver a–z, tall og bindestrek (å→a, ø→o, æ→ae).',
    en: 'The id of a record has only small letters a–z, digits and single hyphens (å→a, ø→o, æ→ae).',
  },
  example: 'fornavn-etternavn:',
  *find({ documents }) {
    for (const { kind, id, file, yaml, path } of documents) {
      if (kinds[kind].holds !== 'map' || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) continue;
      const right = shorten(slugify(id.slice(0, 200)));
      const shown = shorten(id);
      yield {
        file,
        at: yaml.keyAt(path),
        message: { nb: `«${shown}» kan ikke være en id.`, en: `“${shown}” cannot be an id.` },
        fix:
          right === ''
            ? { nb: 'Skriv for eksempel: elven:', en: 'Write for example: elven:' }
            : { nb: `Skriv: ${right}:`, en: `Write: ${right}:` },
      };
    }
  },
};

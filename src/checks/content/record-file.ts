import { kinds } from '../../schemas/kinds.ts';
import type { Words } from '../finding.ts';
import { isRecord } from '../manuscript/documents.ts';
import type { Rule } from './rule.ts';

const wanted: Readonly<Record<'map' | 'list' | 'one', Words>> = {
  map: {
    nb: 'Skriv hver post som en id med kolon, og feltene på linjene under med to mellomrom foran.',
    en: 'Write each record as an id with a colon, and its fields on the lines below with two spaces before them.',
  },
  list: {
    nb: 'Skriv hver post med en strek og et mellomrom foran det første feltet: - id: …',
    en: 'Write each record with a dash and a space before its first field: - id: …',
  },
  one: {
    nb: 'Skriv ett felt på hver linje: navn, kolon, mellomrom og verdi.',
    en: 'Write one field a line: name, colon, space and value.',
  },
};

/** A file of records that holds something else. */
export const recordFile: Rule = {
  id: 'record-file',
  severity: 'error',
  about: {
    nb: 'En YAML-fil er bygd slik de andre postene i den er.',
    en: 'A YAML file is built as the other records in it are.',
  },
  example: 'elven:\n  name: Elven',
  *find({ records }) {
    for (const { file, kind, yaml } of records) {
      const { holds } = kinds[kind];
      if (holds === 'text' || yaml.faults.length > 0) continue;
      if (yaml.data === undefined) {
        if (holds === 'one' && !('isOptional' in kinds[kind]))
          yield { file, at: 0, message: { nb: 'Filen er tom.', en: 'The file is empty.' }, fix: wanted.one };
        continue;
      }
      const isList = Array.isArray(yaml.data);
      if (holds === 'list' ? isList : isRecord(yaml.data) && !isList) continue;
      // A map without records is often written as an empty list, and the other way round.
      if (isRecord(yaml.data) && Object.keys(yaml.data).length === 0) continue;
      yield {
        file,
        at: yaml.valueAt([]),
        message: { nb: 'Filen er ikke bygd slik den skal.', en: 'The file is not built as it should be.' },
        fix: wanted[holds],
      };
    }
  },
};

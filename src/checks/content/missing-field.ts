import type { Words } from '../finding.ts';
import type { WrittenDocument } from '../manuscript/documents.ts';
import type { YamlPath } from '../manuscript/yaml.ts';
import { findField, listIssues } from './issues.ts';
import type { Rule } from './rule.ts';
import { guessField } from './unknown-key.ts';

/** Fields that must be there and are not; each on its own, where Astro tells of the first file only. */
export const missingField: Rule = {
  id: 'missing-field',
  severity: 'error',
  about: {
    nb: 'Felt som må være med, er med. Det du ikke vet, og som ikke må være med, lar du stå ute.',
    en: 'Fields that are required are there. What you do not know, and what is not required, is left out.',
  },
  example: 'title: Elven om våren',
  *find(manuscript) {
    for (const { document, issue, key, at } of listIssues(manuscript)) {
      if (!issue.isMissing || issue.code === 'unrecognized_keys' || isMisspelt(document, issue.path)) continue;
      const sentence = findField(document.kind, issue.path)?.sentence;
      yield {
        file: document.file,
        at,
        message:
          issue.path.length === 0
            ? { nb: `${key}: her står ingen felt.`, en: `${key}: there are no fields here.` }
            : { nb: `${key}: feltet mangler.`, en: `${key}: the field is missing.` },
        fix: writeField(key, sentence),
      };
    }
  },
};

/** True when the field is there under a name that is wrong; that name is told, and one fault is enough. */
function isMisspelt(document: WrittenDocument, path: YamlPath): boolean {
  const parent = path.slice(0, -1);
  return document.issues
    .filter((issue) => issue.path.join() === parent.join())
    .some(({ keys }) => keys.some((key) => guessField(document, parent, key) === path.at(-1)));
}

function writeField(key: string, sentence: Words | undefined): Words {
  return {
    nb: `Skriv: ${key}: … ${sentence?.nb ?? ''}`.trim(),
    en: `Write: ${key}: … ${sentence?.en ?? ''}`.trim(),
  };
}

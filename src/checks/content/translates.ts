import { localeSchema } from '../../schemas/fields.ts';
import type { Words } from '../finding.ts';
import { isRecord } from '../manuscript/documents.ts';
import type { WrittenText } from '../manuscript/documents.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Rule } from './rule.ts';

/** Languages of one text that do not fit together: exactly one is the original, and the others translate it. */
export const translates: Rule = {
  id: 'translates',
  severity: 'error',
  about: {
    nb: 'Én språkutgave av en tekst er originalen. De andre har translates med språket den er oversatt fra.',
    en: 'One language of a text is the original. The others have translates with the language it was translated from.',
  },
  example: 'translates: nb',
  *find(manuscript) {
    for (const texts of groupTexts(manuscript)) {
      const originals = texts.filter(({ document }) => readLanguage(document.data) === undefined);
      for (const text of texts) {
        const fault = findFault(text, originals);
        if (fault) yield { file: text.file, at: text.document.yaml.valueAt(['translates']), ...fault };
      }
    }
  },
};

/** The texts of one folder, in the order of their files; those whose fields cannot be read are left out. */
export function groupTexts({ texts }: Manuscript): readonly (readonly WrittenText[])[] {
  const groups = new Map<string, WrittenText[]>();
  for (const text of texts) {
    if (!isRecord(text.document.data)) continue;
    const key = `${text.document.kind}/${text.document.id}`;
    groups.set(key, [...(groups.get(key) ?? []), text]);
  }
  return [...groups.values()];
}

/** The language a text says it is translated from. */
function readLanguage(data: unknown): unknown {
  return isRecord(data) ? (data['translates'] ?? undefined) : undefined;
}

function findFault({ document, file }: WrittenText, originals: readonly WrittenText[]): { message: Words; fix: Words } | undefined {
  const from = readLanguage(document.data);
  const [original] = originals;
  const name = file.path.split('/').at(-1) ?? '';
  if (from === undefined) {
    // The first original is believed, and bokmål before others.
    const first = originals.find((text) => text.document.locale === 'nb') ?? original;
    if (!first || first.document.locale === document.locale) return undefined;
    const { locale } = first.document;
    return {
      message: { nb: `To språkutgaver er originaler: ${name} og den på ${locale}.`, en: `Two languages are originals: ${name} and the one in ${locale}.` },
      fix: { nb: `Skriv: translates: ${locale}`, en: `Write: translates: ${locale}` },
    };
  }
  // A language nobody knows is told by the rule about values.
  if (!original || original.document.locale === from || !localeSchema.safeParse(from).success) return undefined;
  const { locale } = original.document;
  return {
    message: { nb: `translates: «${String(from)}» er ikke originalens språk.`, en: `translates: “${String(from)}” is not the language of the original.` },
    fix: { nb: `Skriv: translates: ${locale}`, en: `Write: translates: ${locale}` },
  };
}

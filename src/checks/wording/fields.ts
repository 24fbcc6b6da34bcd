import type { WrittenDocument } from '../manuscript/documents.ts';
import { isRecord } from '../manuscript/documents.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { YamlPath } from '../manuscript/yaml.ts';
import type { Passage, PassageWish } from './passages.ts';
import { languageOf } from './passages.ts';

/** Fields on top of a text that hold words for readers. */
const wordFields: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'brief',
  'alt',
  'credit',
  'imageAlt',
  'posterAlt',
  'stillAlt',
  'note',
  'theme',
  'question',
  'who',
  'audioDescriptionNote',
  'contentThemes',
  'watchNotes',
  'participantNotes',
  'fundingNotes',
]);

/** Records whose words are for machines. */
const machineKinds: ReadonlySet<string> = new Set(['searchWords', 'searchQuestions']);

/** The fields that hold words for readers. A source's own title is left as its author wrote it. */
export function* listFields({ documents }: Manuscript, wish: PassageWish): Iterable<Passage> {
  for (const document of documents) {
    if (machineKinds.has(document.kind)) continue;
    for (const { path, raw } of listStrings(document)) {
      const language = readLanguage(document, path);
      if (!language || !wish.isWanted({ raw, language, isFirst: true })) continue;
      yield placeField(document, { path, raw, language });
    }
  }
}

function* listStrings({ data }: WrittenDocument): Iterable<{ path: YamlPath; raw: string }> {
  const waiting: { path: YamlPath; value: unknown }[] = [{ path: [], value: data }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, value } = next;
    if (typeof value === 'string') yield { path, raw: value };
    if (!isRecord(value)) continue;
    for (const [key, inner] of Object.entries(value).reverse()) {
      waiting.push({ path: [...path, Array.isArray(value) ? Number(key) : key], value: inner });
    }
  }
}

/** The language a field is written in; undefined for what is not words for readers. */
function readLanguage({ locale, data }: WrittenDocument, path: YamlPath): Passage['language'] | undefined {
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  if (locale === '') return ['nb', 'nn', 'en'].includes(String(key)) ? languageOf(String(key)) : undefined;
  const isForeign = key === 'title' && path.length === 1 && isRecord(data) && data['titleLang'] !== undefined;
  return wordFields.has(String(key)) && !isForeign ? languageOf(locale) : undefined;
}

function placeField(
  { file, yaml, path: top }: WrittenDocument,
  { path, raw, language }: { path: YamlPath; raw: string; language: Passage['language'] },
): Passage {
  const whole = [...top, ...path];
  const written = yaml.writtenAt(whole) ?? '';
  const start = yaml.valueAt(whole);
  const mark = /^["']/.exec(written)?.[0] ?? '';
  const inner = mark === '' ? written : written.slice(1, -1);
  const place = { file, language, isFirst: true };
  // What is escaped or folded stands otherwise in the file than readers see it.
  if (inner !== raw) return { ...place, start, raw, isUnplaced: true };
  return { ...place, start: start + mark.length, raw, isUnplaced: false };
}

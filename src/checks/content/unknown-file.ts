import type { Words } from '../finding.ts';
import { isRead, readLocales } from '../manuscript/known-files.ts';
import { mendPath } from '../manuscript/right-name.ts';
import { suggestPath } from '../manuscript/suggest-path.ts';
import type { Suggestion } from '../manuscript/suggest-path.ts';
import type { Rule } from './rule.ts';

/** A file with a name nobody knows is never read, and its author is never told. */
export const unknownFile: Rule = {
  id: 'unknown-file',
  severity: 'error',
  about: {
    nb: 'Alle filer har et navn og et sted nettstedet leser, med et språk som står i site.yaml. README.md er fri.',
    en: 'Every file has a name and a place the site reads, with a language that stands in site.yaml. README.md is free.',
  },
  example: 'content/films/elven/film.nb.mdx',
  *find(manuscript) {
    const locales = readLocales(manuscript);
    const paths = new Set(manuscript.files.map(({ path }) => path));
    for (const file of manuscript.files) {
      if (file.type === 'link' || (file.type === 'file' && isRead(mendPath(file.path), locales))) continue;
      if (file.type === 'other') {
        yield {
          file,
          at: 0,
          message: {
            nb: 'Dette er ikke en vanlig fil, eller den ligger i for mange mapper.',
            en: 'This is not an ordinary file, or it lies in too many folders.',
          },
          fix: { nb: 'Slett den.', en: 'Delete it.' },
        };
        continue;
      }
      const suggestion = suggestPath(file.path, locales);
      yield { file, at: 0, message: unread, fix: tellWhatToDo(file.path, suggestion, { locales, paths }) };
    }
  },
};

const unread: Words = { nb: 'Nettstedet leser ikke denne filen.', en: 'The site does not read this file.' };

/** What a file in another form must become first. */
const forms: Record<NonNullable<Suggestion['form']>, (path: string) => Words> = {
  text: (path) => ({
    nb: `Lim teksten inn i en fil som heter: ${path}`,
    en: `Paste the text into a file called: ${path}`,
  }),
  picture: (path) => ({ nb: `Lagre bildet som JPEG: ${path}`, en: `Save the picture as JPEG: ${path}` }),
  film: (path) => ({ nb: `Gjør filmen om til MP4: ${path}`, en: `Turn the film into MP4: ${path}` }),
  track: (path) => ({ nb: `Gjør tekstingen om til WebVTT: ${path}`, en: `Turn the captions into WebVTT: ${path}` }),
};

function tellWhatToDo(
  path: string,
  suggestion: Suggestion,
  { locales, paths }: { locales: readonly string[]; paths: ReadonlySet<string> },
): Words {
  if (suggestion.path === undefined) {
    return {
      nb: 'Slett den, eller flytt den ut av content/.',
      en: 'Delete it, or move it out of content/.',
    };
  }
  const language = suggestion.path.split('.').at(-2) ?? '';
  if (suggestion.path === path) {
    return {
      nb: `Slett den, eller skriv «${language}» under locales i site.yaml, der det står: [${locales.join(', ')}].`,
      en: `Delete it, or write “${language}” under locales in site.yaml, where it says: [${locales.join(', ')}].`,
    };
  }
  const right = `content/${suggestion.path}`;
  if (paths.has(suggestion.path)) {
    return {
      nb: `Slett den hvis alt står i ${right}, som finnes fra før.`,
      en: `Delete it if everything stands in ${right}, which is there already.`,
    };
  }
  if (suggestion.form) return forms[suggestion.form](right);
  return { nb: `Gi den dette navnet og stedet: ${right}`, en: `Give it this name and place: ${right}` };
}

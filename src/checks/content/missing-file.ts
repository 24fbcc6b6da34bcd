import { locales as everyLocale } from '../../i18n/locales.ts';
import type { Words } from '../finding.ts';
import { isRecord } from '../manuscript/documents.ts';
import type { WrittenText } from '../manuscript/documents.ts';
import { placeAt } from '../manuscript/files.ts';
import { isRead, readLocales, requiredPaths, textPlaces } from '../manuscript/known-files.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { listMended } from '../manuscript/suggest-path.ts';
import type { Rule } from './rule.ts';

/** Something that should be there. */
interface Missing {
  path: string;
  message: Words;
  fix: Words;
}

/** What a site cannot do without: Astro only warns about an empty folder, and builds on. */
export const missingFile: Rule = {
  id: 'missing-file',
  severity: 'error',
  about: {
    nb: 'Alle YAML-filene finnes, hver oversettelse har en original, det finnes minst én film, én artikkel og ett kapittel, og hvert språk har en forside.',
    en: 'All the YAML files are there, every translation has an original, there is at least one film, one article and one chapter, and every language has a front page.',
  },
  example: 'content/pages/home/page.nb.mdx',
  *find(manuscript) {
    const locales = readLocales(manuscript);
    const { files } = manuscript;
    const paths = files.map(({ path }) => path);
    // What only has a wrong name is told by the rules about names.
    const there = new Set([...paths, ...listMended(paths, locales)]);
    const missing = [
      ...listRecords(),
      ...listOriginals(manuscript),
      ...locales.map(tellHome),
      ...listEmpty([...there], locales),
    ];
    const told = new Set<string>();
    for (const { path, message, fix } of missing) {
      if (there.has(path) || told.has(path)) continue;
      told.add(path);
      yield { file: placeAt(path), at: 0, message, fix };
    }
  },
};

function listRecords(): readonly Missing[] {
  return requiredPaths
    .map((path) => ({
      path,
      message: { nb: 'Filen mangler.', en: 'The file is missing.' },
      fix:
        path === 'site.yaml'
          ? {
              nb: 'Hent den tilbake fra Git, eller skriv den med name, summary, address, owner, email, locales, leadFilm og licence.',
              en: 'Fetch it back from Git, or write it with name, summary, address, owner, email, locales, leadFilm and licence.',
            }
          : {
              nb: `Lag filen content/${path}. Den kan være tom til dere har noe å skrive i den.`,
              en: `Make the file content/${path}. It may be empty until you have something to write in it.`,
            },
    }));
}

/** Folders where every text says that it is translated from another. */
function listOriginals({ texts }: Manuscript): readonly Missing[] {
  const folders = new Map<string, WrittenText[]>();
  for (const text of texts) {
    const folder = text.file.path.slice(0, text.file.path.lastIndexOf('/'));
    const others = folders.get(folder);
    if (others) others.push(text);
    else folders.set(folder, [text]);
  }
  return [...folders].flatMap(([folder, own]) => {
    const from = own.map(({ document: { data } }) => (isRecord(data) ? data['translates'] : undefined));
    const [first] = own;
    if (!first || from.some((locale) => locale === undefined)) return [];
    const locale = everyLocale.find((known) => known === from[0]) ?? 'nb';
    const { path } = first.file;
    return [
      {
        path: `${folder}/${first.document.kind}.${locale}.mdx`,
        message: {
          nb: `Originalen mangler; her ligger bare oversettelser (${path.slice(folder.length + 1)}).`,
          en: `The original is missing; only translations lie here (${path.slice(folder.length + 1)}).`,
        },
        fix: {
          nb: `Skriv originalen, eller slett linjene translates og translated i content/${path} hvis den er originalen.`,
          en: `Write the original, or delete the lines translates and translated in content/${path} if that is the original.`,
        },
      },
    ];
  });
}

function tellHome(locale: string): Missing {
  const path = `pages/home/page.${locale}.mdx`;
  return {
    path,
    message: { nb: `Forsiden på språket «${locale}» mangler.`, en: `The front page in the language “${locale}” is missing.` },
    fix: {
      nb: `Skriv content/${path}, eller ta bort «${locale}» fra locales i site.yaml.`,
      en: `Write content/${path}, or take “${locale}” out of locales in site.yaml.`,
    },
  };
}

function listEmpty(there: readonly string[], locales: readonly string[]): readonly Missing[] {
  const texts = there.filter((path) => path.endsWith('.mdx') && (path.includes('<') || isRead(path, locales)));
  return textPlaces
    .filter(({ id, folder }) => id !== 'page' && !texts.some((path) => path.startsWith(`${folder}/`)))
    .map(({ id, folder, depth }) => ({
      path: folder,
      message: { nb: `Mappen content/${folder} har ingen tekster.`, en: `The folder content/${folder} has no texts.` },
      fix: {
        nb: `Skriv den første: content/${folder}/${depth === 2 ? '<del>/' : ''}<navn>/${id}.nb.mdx`,
        en: `Write the first: content/${folder}/${depth === 2 ? '<part>/' : ''}<name>/${id}.nb.mdx`,
      },
    }));
}

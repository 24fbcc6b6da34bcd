import type { ContentFile } from '../../lib/content-file.ts';
import { listAddresses, listInData, listInText } from './addresses.ts';
import { parseHtml } from './parse-html.ts';
import type { BuiltDocument, BuiltPage, BuiltSite, WrittenAddress } from './site.ts';

/** What a site is prepared from: its files, how to read them, and which file each page comes from. */
export interface SiteParts extends Pick<BuiltSite, 'origin' | 'basePath' | 'read'> {
  /** The address of every file below the root: `/index.html`. */
  files: readonly string[];
  /** The file of every page, by the page's whole address. */
  sources: Readonly<Record<string, ContentFile>>;
  /** Texts that are not to be in the site; none when left out. */
  drafts?: BuiltSite['drafts'];
}

/** Reads every page once, and every file for machines that names pages. */
export function prepareSite({ origin, basePath, files, read, sources: written, drafts = [] }: SiteParts): BuiltSite {
  const sources = new Map(Object.entries(written).map(([address, file]) => [toFile(address, basePath), file]));
  const preparePage = (file: string): BuiltPage => {
    const address = file.replace(/\/index\.html$/, '/');
    const source = sources.get(address);
    if (!source)
      throw new Error(`${address}: the model does not know this page; add it to pages/page-sources.json.ts.`);
    const html = read(file).toString('utf8');
    const elements = parseHtml(html);
    const ids = elements.map(({ attributes }) => attributes.get('id')).filter((id) => id !== undefined);
    return { address, source, html, elements, ids: new Set(ids), addresses: listAddresses(elements, origin) };
  };
  return {
    origin,
    basePath,
    read,
    drafts,
    files: new Set(files),
    sources,
    pages: files.filter((file) => file.endsWith('.html')).map(preparePage),
    documents: files.flatMap((file) => readDocument(file, read, origin)),
  };
}

/** The one page that is a file of its own. */
const missingPage = '404';

function toFile(address: string, basePath: string): string {
  const local = `/${address.slice(basePath.length)}`;
  return local === `/${missingPage}/` ? `/${missingPage}.html` : local;
}

/** How addresses are found in each kind of file for machines, the first that fits. */
const documentKinds: readonly [RegExp, (text: string, origin: string) => readonly WrittenAddress[]][] = [
  // The search index is made of the pages themselves.
  [/^\/pagefind\//, () => []],
  [/\.xml$|^\/robots\.txt$/, listInText],
  [/\.json$/, (text, origin) => listInData(JSON.parse(text), origin)],
  [/\.css$/, listInStyles],
];

function readDocument(address: string, read: BuiltSite['read'], origin: string): readonly BuiltDocument[] {
  const kind = documentKinds.find(([pattern]) => pattern.test(address));
  return kind ? [{ address, addresses: kind[1](read(address).toString('utf8'), origin) }] : [];
}

function listInStyles(text: string): readonly WrittenAddress[] {
  const found = text.matchAll(/(?:url\(\s*|@import\s+)(?:"([^"]*)"|'([^']*)'|([^"'\s);]+))/g);
  return [...found].map(([, double, single, bare]) => ({ value: double ?? single ?? bare ?? '', from: undefined }));
}

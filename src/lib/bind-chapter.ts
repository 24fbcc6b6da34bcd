/** How a chapter is bound into a page with others. */
export interface Binding {
  /** What is put before every id of the chapter: `teamet_vakt_`. */
  prefix: string;
  /** How many levels its headings go down. */
  levels: number;
  /** True for the ids of the page itself, which links keep. */
  isShared(id: string): boolean;
  /** The id a page's address has become: a chapter that is bound into the same page; undefined for all other addresses. */
  idOf(address: string): string | undefined;
}

/** Attributes that name ids, one or several. */
const idAttributes: ReadonlySet<string> = new Set([
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-labelledby',
  'aria-owns',
  'commandfor',
  'for',
  'form',
  'headers',
  'id',
  'list',
  'popovertarget',
]);

const tagPattern = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/g;
const attributePattern = /(\s)([a-z][a-z-]*)="([^"]*)"/g;

/** Elements that are landmarks when they have a name: a chapter's «Pitfalls» is one of many in a book. */
const landmarks: ReadonlySet<string> = new Set(['aside', 'section']);

/**
 * Binds a chapter's HTML, made by the build itself, into a page with others: its ids become its own, links to a bound chapter
 * lead to where it stands on the page, headings go down, its boxes are no landmarks, and what is folded is open, since paper
 * has nothing to press.
 */
export function bindChapter(html: string, binding: Binding): string {
  return html.replace(tagPattern, (_, slash: string, name: string, rest: string) => {
    const tag = bindName(name, binding);
    if (slash === '/') return `</${tag}>`;
    const kept = landmarks.has(name) ? rest.replace(/\saria-labelledby="[^"]*"/, '') : rest;
    const attributes = kept.replace(
      attributePattern,
      (_whole, space: string, key: string, value: string) => `${space}${key}="${bindValue(key, value, binding)}"`,
    );
    const open = name === 'details' && !/\sopen\b/.test(rest) ? ' open' : '';
    return `<${tag}${open}${attributes}>`;
  });
}

function bindName(name: string, { levels }: Binding): string {
  const heading = /^h([1-6])$/.exec(name);
  if (heading) return `h${Math.min(6, Number(heading[1]) + levels)}`;
  return landmarks.has(name) ? 'div' : name;
}

function bindValue(key: string, value: string, binding: Binding): string {
  if (key === 'href') return bindLink(value, binding);
  if (!idAttributes.has(key)) return value;
  return value
    .split(' ')
    .map((id) => bindId(id, binding))
    .join(' ');
}

function bindId(id: string, { prefix, isShared }: Binding): string {
  return id === '' || isShared(id) ? id : prefix + id;
}

function bindLink(href: string, binding: Binding): string {
  const [address = '', fragment] = href.split('#');
  if (address === '' && fragment !== undefined) return `#${bindId(fragment, binding)}`;
  const chapter = binding.idOf(address);
  if (chapter === undefined) return href;
  // The other chapter's sources and words stand at the end of the page, under numbers of its own.
  return fragment === undefined || binding.isShared(fragment) ? `#${chapter}` : `#${chapter}_${fragment}`;
}

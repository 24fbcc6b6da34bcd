import type { HtmlElement } from './parse-html.ts';
import type { BuiltSite, WrittenAddress } from './site.ts';

/** Attributes that hold one address. */
const addressAttributes: ReadonlySet<string> = new Set([
  'href',
  'src',
  'poster',
  'action',
  'formaction',
  'data',
  'cite',
  'xlink:href',
]);

/** Every address in a page's elements: links, files, forms, what is shared, and what its data names of our own site. */
export function listAddresses(elements: readonly HtmlElement[], origin: string): readonly WrittenAddress[] {
  return elements.flatMap((element) => {
    if (element.name === 'script') return [...listOf(element, origin), ...readData(element, origin)];
    return listOf(element, origin);
  });
}

function listOf(element: HtmlElement, origin: string): readonly WrittenAddress[] {
  return [...element.attributes].flatMap(([attribute, value]) => {
    const isOwn = value.startsWith(`${origin}/`) || (attribute.startsWith('data-') && /^\/[^\s]*[^\s/]$/.test(value));
    if (/^(?:image)?srcset$/.test(attribute))
      return readSet(value).map((part) => ({ value: part, from: { element, attribute } }));
    return addressAttributes.has(attribute) || isOwn ? [{ value, from: { element, attribute } }] : [];
  });
}

/** The addresses of a `srcset`, which stand before a width or a density. */
function readSet(value: string): readonly string[] {
  return value
    .split(/,\s+/)
    .map((part) => part.trim().split(/\s/)[0] ?? '')
    .filter((address) => address !== '');
}

function readData({ attributes, text }: HtmlElement, origin: string): readonly WrittenAddress[] {
  if (!/^application\/(?:ld\+)?json$/.test(attributes.get('type') ?? '')) return [];
  return listInData(JSON.parse(text), origin);
}

/** Every address of our own site in data for machines, also inside HTML or text it carries. */
export function listInData(data: unknown, origin: string): readonly WrittenAddress[] {
  if (typeof data === 'string') return listInText(data, origin);
  if (typeof data !== 'object' || data === null) return [];
  // In linked data `@id` is a name that looks like an address.
  const named = Object.entries(data).filter(([key]) => key !== '@id');
  return named.flatMap(([, value]) => listInData(value, origin));
}

/** Every address of our own site in a text, or the text itself when it is an address from the root. */
export function listInText(text: string, origin: string): readonly WrittenAddress[] {
  if (/^\/[^\s]+$/.test(text)) return [{ value: text, from: undefined }];
  if (!text.includes(origin)) return [];
  const found = text.split(origin).slice(1);
  return found.flatMap((rest) => {
    const [path = ''] = /^\/[^\s<>"'\\]*/.exec(rest) ?? [];
    return path === '' ? [] : [{ value: origin + path.replaceAll('&amp;', '&'), from: undefined }];
  });
}

/** Where an address leads: a place of our own site from its root, another site, or no address at all. */
export type Target = { kind: 'own'; path: string; fragment: string } | { kind: 'foreign' | 'other' | 'malformed' };

/** Follows an address from the page or file it stands on. */
export function follow(value: string, from: string, site: Pick<BuiltSite, 'origin' | 'basePath'>): Target {
  const address = value.trim();
  if (address.startsWith('#')) return { kind: 'own', path: from, fragment: decode(address.slice(1)) ?? '' };
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(address) ?? [];
  if (scheme && !/^https?$/i.test(scheme)) return { kind: 'other' };
  const here = `${site.origin}${site.basePath}${from.slice(1)}`;
  if (!URL.canParse(address, here)) return { kind: 'malformed' };
  const { origin, pathname, hash } = new URL(address, here);
  if (origin !== site.origin) return { kind: 'foreign' };
  const [path, fragment] = [decode(pathname), decode(hash.slice(1))];
  if (path === undefined || fragment === undefined) return { kind: 'malformed' };
  // Outside the sub-path nothing of ours can be.
  if (!path.startsWith(site.basePath)) return { kind: 'malformed' };
  return { kind: 'own', path: `/${path.slice(site.basePath.length)}`, fragment };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A class of addresses that are answered with the same headers. */
export type PathClass = 'page' | 'search' | 'frameable' | 'asset' | 'file';

/** What every page may load: only its own site's files, and nothing inline. */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'media-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** Hosts other than our own that a page may contact once the viewer plays its film. */
export interface PlayerHosts {
  /** Origins whose players may be shown in a frame. */
  frame: readonly string[];
  /** Origins our own films may be fetched from. */
  media: readonly string[];
}

/** The Content Security Policy of a class of pages; the search page may also compile the index's WebAssembly, and a film page show the player its film needs. */
export function contentSecurityPolicy(pathClass: PathClass, hosts: PlayerHosts = { frame: [], media: [] }): string {
  const own = {
    ...policy,
    ...(pathClass === 'search' && { 'script-src': "'self' 'wasm-unsafe-eval'" }),
    ...(hosts.frame.length > 0 && { 'frame-src': hosts.frame.join(' ') }),
    // A playlist is fetched by script and handed to the player piece by piece where the browser cannot read it itself.
    ...(hosts.media.length > 0 && {
      'media-src': ["'self'", 'blob:', ...hosts.media].join(' '),
      'connect-src': ["'self'", ...hosts.media].join(' '),
    }),
  };
  return writePolicy(own);
}

/** What an embed page carries in itself: its own script and style, each named by its hash. */
interface InlineParts {
  /** The hash of its script, as `hashInline` writes it. */
  script: string;
  /** The hash of its style. */
  style: string;
  /** The site's own origin, for browsers that take a frame without an origin to be no part of any site. */
  site: string;
}

/**
 * The Content Security Policy an embed page carries: its one script and one style, pictures and films of our own site, and
 * the player its film needs.
 */
export function embedSecurityPolicy({ script, style, site }: InlineParts, hosts: PlayerHosts): string {
  return writePolicy({
    'default-src': "'none'",
    'script-src': script,
    'style-src': style,
    'img-src': `'self' ${site}`,
    'media-src': ["'self'", site, ...hosts.media].join(' '),
    ...(hosts.frame.length > 0 && { 'frame-src': hosts.frame.join(' ') }),
    'form-action': "'none'",
    'base-uri': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  });
}

function writePolicy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([directive, value]) => `${directive} ${value}`)
    .join(';');
}

/** The headers of a class of addresses, in the order they are sent. */
export function headersOf(pathClass: PathClass): Readonly<Record<string, string>> {
  const shared = {
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
  };
  if (pathClass === 'asset')
    return { ...shared, ...openToOthers, 'Cache-Control': 'public, max-age=31536000, immutable' };
  if (pathClass === 'file')
    return { ...shared, ...openToOthers, 'Cache-Control': 'public, max-age=0, must-revalidate' };
  const page = {
    ...shared,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  };
  // Each of these pages names in itself what its film needs; the header says what a page cannot say of itself.
  if (pathClass === 'frameable') return { ...page, ...openToOthers, 'Content-Security-Policy': 'frame-ancestors *' };
  return {
    ...page,
    'Content-Security-Policy': `${contentSecurityPolicy(pathClass)};frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** Files other sites may read: the film, its captions and pictures, for embeds in course systems. */
const openToOthers = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** First parts of addresses, below any language prefix, that a course system may show in a frame. */
const frameableSections: ReadonlySet<string> = new Set(['filmer', 'films', 'filmar', 'embed']);
const searchSections: ReadonlySet<string> = new Set(['sok', 'search']);

/** The class of an address below the site's own root, such as `/filmer/elven/`. */
export function classify(address: string): PathClass {
  const parts = address.split('/').filter((part) => part !== '');
  const section = (parts[0]?.length === 2 ? parts[1] : parts[0]) ?? '';
  if (section === '_astro' || section === 'media') return 'asset';
  if (frameableSections.has(section)) return 'frameable';
  if (['pagefind', 'deling', 'oembed'].includes(section)) return 'file';
  if (!address.endsWith('/') && /\.[a-z0-9]+$/i.test(address) && !address.endsWith('.html')) return 'file';
  if (searchSections.has(section)) return 'search';
  return 'page';
}

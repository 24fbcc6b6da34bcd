/** The media type of each kind of file the site holds, by the ending of its name. */
const types: ReadonlyMap<string, string> = new Map(
  Object.entries({
    avif: 'image/avif',
    bib: 'application/x-bibtex; charset=utf-8',
    css: 'text/css; charset=utf-8',
    csv: 'text/csv; charset=utf-8',
    html: 'text/html; charset=utf-8',
    jpg: 'image/jpeg',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json; charset=utf-8',
    mp4: 'video/mp4',
    png: 'image/png',
    ris: 'application/x-research-info-systems; charset=utf-8',
    svg: 'image/svg+xml; charset=utf-8',
    txt: 'text/plain; charset=utf-8',
    vtt: 'text/vtt; charset=utf-8',
    wasm: 'application/wasm',
    webp: 'image/webp',
    woff2: 'font/woff2',
    xml: 'application/xml; charset=utf-8',
  }),
);

/** The media type of a file by its name; plain bytes when the ending is unknown. */
export function contentTypeOf(name: string): string {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1] ?? '';
  return types.get(ending.toLowerCase()) ?? 'application/octet-stream';
}

/** True for files that shrink when compressed on the way. */
export function isCompressible(contentType: string): boolean {
  return /^text\/|json|xml|wasm|bibtex|research-info/.test(contentType);
}

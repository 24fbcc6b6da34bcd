/** An element of a piece of HTML, and what is between its tags. */
export interface HtmlPart {
  tag: string;
  inner: string;
}

const voidTags: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'source', 'wbr']);

/** The outermost elements of HTML the build made itself, in order; words between them are a part without a tag. */
export function splitHtml(html: string): readonly HtmlPart[] {
  const parts: HtmlPart[] = [];
  let [depth, start, tag] = [0, 0, ''];
  const closeText = (end: number) => {
    if (html.slice(start, end).trim() !== '') parts.push({ tag: '', inner: html.slice(start, end).trim() });
  };
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)\b[^>]*>/g)) {
    const [whole, slash, name = ''] = match;
    const after = match.index + whole.length;
    if (slash === '' && depth === 0) {
      closeText(match.index);
      [start, tag] = [after, name];
    }
    const isVoid = voidTags.has(name) || whole.endsWith('/>');
    if (!isVoid) depth += slash === '' ? 1 : -1;
    if (depth > 0) continue;
    if (slash !== '' || isVoid) parts.push({ tag, inner: isVoid ? '' : html.slice(start, match.index) });
    start = after;
  }
  closeText(html.length);
  return parts;
}

/** The words of a piece of HTML as a reader sees them, without marks for sources. */
export function readWords(html: string): string {
  return html
    .replace(/<sup class="source-mark"[\s\S]*?<\/sup>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex, decimal) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/&(lt|gt|quot|amp|nbsp);/g, (_, name: keyof typeof entities) => entities[name])
    .trim();
}

const entities = { lt: '<', gt: '>', quot: '"', amp: '&', nbsp: '\u00a0' } as const;

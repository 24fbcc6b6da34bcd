/**
 * The copy of a page the index is told, while the page readers get stays as it is: each term of a glossary becomes a
 * place of its own under its own name, which Pagefind takes from `data-pagefind-title` (Pagefind 1.6).
 */
export function toIndexCopy(html: string): string {
  return html.replace(/<div id="([^"]+)"><dt>([^<]+)<\/dt>/g, '<div id="$1" data-pagefind-title="$2"><dt>$2</dt>');
}

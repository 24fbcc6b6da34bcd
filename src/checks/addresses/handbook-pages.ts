import { handbookPageParts, sectionParts } from '../../i18n/address-parts.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { HandbookPage } from '../../i18n/paths.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { anyFragment } from './fragments.ts';
import type { KnownPage } from './pages.ts';
import { makePage, toAddress } from './pages.ts';

/** The handbook's pages that are no chapters: the book where there are chapters, the cost example where there is one. */
export function listHandbookPages(
  { documents }: Manuscript,
  { locale, texts }: { locale: Locale; texts: readonly KnownPage[] },
): readonly KnownPage[] {
  const handbook = toAddress(sectionParts(locale, 'handbook'));
  const hasChapters = texts.some(({ address, state }) => state === 'page' && address.startsWith(handbook));
  const hasExample = documents.some(({ kind, data }) => kind === 'costExample' && data !== undefined);
  const pages: readonly (HandbookPage | false)[] = [hasChapters && 'book', hasExample && 'costs'];
  return pages.flatMap((page) => (page ? [makePage(handbookPageParts(locale, page), locale, () => anyFragment)] : []));
}

import { indexLanguageOf } from '~/lib/index-language';
import { listWords } from '~/search/letters';
import { stem } from '~/search/stem';
import type { Locale } from '~/i18n/locales';
import type { PageLink, TextKind } from './directory';
import type { Entries, Entry } from './entries';
import type { LocaleModel } from './locale-model';
import { groupTexts } from './text';

/** The texts that belong under a keyword, by the address the keyword leads to: texts that explain a term or have it in their title, and texts about a person, place or principle. */
export function findKeywordTexts(entries: Entries, model: LocaleModel): ReadonlyMap<string, readonly PageLink[]> {
  const found = new Map<string, Map<string, PageLink>>();
  const add = (address: string | undefined, link: PageLink) => {
    if (address === undefined) return;
    const links = found.get(address) ?? new Map<string, PageLink>();
    found.set(address, links.set(link.address, link));
  };
  const terms = [...model.terms.values()].map((term) => ({ ...term, phrase: stemWords(term.term, model.locale) }));
  for (const { link, explains } of listTexts(entries, model)) {
    const title = stemWords(link.title, model.locale);
    for (const { id, phrase, address } of terms) {
      if (explains.includes(id) || title.includes(phrase)) add(address, link);
    }
  }
  for (const { link, people, places, principles } of model.relations) {
    for (const id of people) add(model.people.get(id)?.address, link);
    for (const id of places) add(model.places.get(id)?.address, link);
    for (const id of principles) add(model.principles.get(id)?.address, link);
  }
  return new Map([...found].map(([address, links]) => [address, [...links.values()]]));
}

/** Every film, article and chapter with the terms it explains. */
function listTexts({ films, articles, chapters }: Entries, { directory, locale }: LocaleModel) {
  const read = (
    kind: TextKind,
    entries: readonly Entry<Entries['films' | 'articles' | 'chapters'][number]['data']>[],
  ) =>
    groupTexts(entries, kind).map(({ slug, original, translations }) => {
      const link = directory.find(kind, slug, locale);
      const version = translations.find((translation) => translation.locale === link.locale) ?? original;
      return { link, explains: version.data.text.terms };
    });
  return [...read('film', films), ...read('article', articles), ...read('chapter', chapters)];
}

/** The words of a text by their stems, with a space around each, so that a phrase can be found in it. */
function stemWords(text: string, locale: Locale): string {
  const language = indexLanguageOf(locale);
  return ` ${listWords(text)
    .map((word) => stem(word, language))
    .join(' ')} `;
}

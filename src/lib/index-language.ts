/** The languages the site's indexes are made in; nynorsk stands in the bokmål index. */
export type IndexLanguage = 'nb' | 'en';

/** The index that pages in a language stand in. */
export function indexLanguageOf(locale: string): IndexLanguage {
  return locale === 'en' ? 'en' : 'nb';
}

import type { Fault, Rule } from '../rule.ts';
import { attributeOf, localeOf } from '../site.ts';

/** A page must say the language its address says. */
export const pageLanguage: Rule = {
  id: 'page-language',
  severity: 'error',
  about: {
    nb: 'Hver side sier hvilket språk den er på, det samme som adressen: en under /en/, nn under /nn/, ellers nb.',
    en: 'Every page says its language, the same as its address: en below /en/, nn below /nn/, else nb.',
  },
  find: ({ pages }) =>
    pages.flatMap((page): Fault[] => {
      const lang = attributeOf(page, ({ name }) => name === 'html', 'lang');
      const expected = localeOf(page);
      if (lang === expected) return [];
      return [
        {
          page,
          seek: [],
          message: {
            nb: lang === undefined ? 'Siden sier ikke språket sitt.' : `Siden sier at den er på «${lang}».`,
            en: lang === undefined ? 'The page does not say its language.' : `The page says it is in ‘${lang}’.`,
          },
          fix: {
            nb: `Adressen sier ${expected}: skriv lang="${expected}".`,
            en: `Its address says ${expected}: write lang="${expected}".`,
          },
        },
      ];
    }),
};

import type { Fault, Rule } from '../rule.ts';

/** Attributes that carry code or looks, which the page's policy forbids, by what is said of them. */
const forbidden = [
  { pattern: /^on[a-z]+$/, nb: 'et skript', en: 'a script' },
  { pattern: /^style$/, nb: 'utseende', en: 'looks' },
  { pattern: /^srcdoc$/, nb: 'en hel side', en: 'a whole page' },
] as const;

/** No element may carry code or looks in an attribute: the page's policy would stop it without a word. */
export const inlineAttributes: Rule = {
  id: 'inline-attribute',
  severity: 'error',
  about: {
    nb: 'Ingen tagg har skript eller utseende i et attributt (onclick="…", style="…", srcdoc="…").',
    en: 'No tag has script or looks in an attribute (onclick="…", style="…", srcdoc="…").',
  },
  find: ({ pages }) =>
    pages.flatMap((page) =>
      page.elements.flatMap(({ name, attributes }) =>
        [...attributes.keys()].flatMap((attribute): Fault[] => {
          const kind = forbidden.find(({ pattern }) => pattern.test(attribute));
          if (!kind) return [];
          return [
            {
              page,
              seek: [`${attribute}=`],
              message: {
                nb: `Taggen <${name}> har ${kind.nb} i attributtet ${attribute}, og nettleseren vil ikke bruke det.`,
                en: `The tag <${name}> has ${kind.en} in the attribute ${attribute}, and the browser will not use it.`,
              },
              fix: { nb: `Ta bort ${attribute}="…".`, en: `Take out ${attribute}="…".` },
            },
          ];
        }),
      ),
    ),
};

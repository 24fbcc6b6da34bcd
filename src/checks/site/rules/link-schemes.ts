import type { Fault, Rule } from '../rule.ts';

/** No link may carry code or a page of its own. */
export const linkSchemes: Rule = {
  id: 'link-scheme',
  severity: 'error',
  about: {
    nb: 'Ingen lenke og ingen fil har en adresse som bærer kode eller innhold i seg selv (javascript:, vbscript:, data:, blob:).',
    en: 'No link and no file has an address that carries code or content in itself (javascript:, vbscript:, data:, blob:).',
  },
  find: ({ pages }) =>
    pages.flatMap((page) =>
      page.addresses
        .filter(({ value }) => isCarrier(value))
        .map(({ value }): Fault => ({
          page,
          seek: [value],
          message: {
            nb: `Adressen «${shorten(value)}» bærer kode eller innhold i seg selv.`,
            en: `The address ‘${shorten(value)}’ carries code or content in itself.`,
          },
          fix: {
            nb: 'Skriv en vanlig adresse, som begynner med / eller https://.',
            en: 'Write an ordinary address, which begins with / or https://.',
          },
        })),
    ),
};

/** Browsers pass by white space and control characters in front of and inside the scheme. */
function isCarrier(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what browsers pass by (WHATWG URL).
  return /^(?:javascript|vbscript|data|blob):/i.test(value.replace(/[\u0000-\u0020]/g, ''));
}

function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}

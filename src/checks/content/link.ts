import { makeGuess } from '../addresses/guess.ts';
import { listPages } from '../addresses/pages.ts';
import type { KnownPage } from '../addresses/pages.ts';
import { listLinks, unsafeAddress } from '../addresses/written-links.ts';
import type { Words } from '../finding.ts';
import { isRecord } from '../manuscript/documents.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

/** A dead link is found by readers, never by the build. */
export const link: Rule = {
  id: 'link',
  severity: 'error',
  about: {
    nb: 'En lenke til nettstedet selv skrives fra roten, med skråstrek først og sist, og fører til en side som kommer ut.',
    en: 'A link to the site itself is written from the root, with a slash first and last, and leads to a page that is published.',
  },
  example: '[filmene](/filmer/)',
  *find(manuscript) {
    const pages = listPages(manuscript);
    const context = { pages, guess: makeGuess(pages), home: readHome(manuscript) };
    for (const text of manuscript.texts) {
      for (const { address, at } of listLinks(text)) {
        const told = tell(address, { ...context, locale: text.document.locale });
        if (told) yield { file: text.file, at, ...told };
      }
    }
  },
};

interface Context {
  pages: ReadonlyMap<string, KnownPage>;
  guess: ReturnType<typeof makeGuess>;
  /** The site's own address. */
  home: string;
  locale: string;
}

interface Told {
  message: Words;
  fix: Words;
}

function readHome({ documents }: Manuscript): string {
  const site = documents.find(({ kind }) => kind === 'site')?.data;
  const address = isRecord(site) ? site['address'] : undefined;
  return typeof address === 'string' ? hostOf(address) : '';
}

function hostOf(address: string): string {
  return (/^https?:\/\/([^/?#]+)/i.exec(address)?.[1] ?? '').toLowerCase().replace(/^www\./, '');
}

function tell(address: string, context: Context): Told | undefined {
  if (address === '') return tellEmpty();
  if (address.startsWith('#') || unsafeAddress.test(address)) return undefined;
  if (address.startsWith('//')) return tellForm(address, `https:${address}`);
  if (/^https?:/i.test(address)) {
    if (isOwnMachine(address)) return tellMachine(address);
    const isOwn = context.home !== '' && hostOf(address) === context.home;
    return isOwn ? tellOwn(address) : undefined;
  }
  if (/^mailto:/i.test(address)) return /^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(address) ? undefined : tellMail(address);
  if (/^(?:tel|sms):/i.test(address)) return undefined;
  if (address.startsWith('/')) return findDead(address, context);
  return tellRelative(address, context);
}

/** True for an address of the machine somebody looks at their own work on. */
export function isOwnMachine(address: string): boolean {
  return /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d*)?(?:[/?#]|$)/i.test(address);
}

function tellMachine(address: string): Told {
  const path = address.replace(/^https?:\/\/[^/?#]+/i, '') || '/';
  return {
    message: {
      nb: `«${shorten(address)}» virker bare på din egen maskin.`,
      en: `“${shorten(address)}” works on your own machine only.`,
    },
    fix: { nb: `Skriv: ${path}`, en: `Write: ${path}` },
  };
}

function tellEmpty(): Told {
  return {
    message: { nb: 'Lenken har ingen adresse.', en: 'The link has no address.' },
    fix: {
      nb: 'Skriv den mellom parentesene: [ordene](/filmer/)',
      en: 'Write it between the parentheses: [words](/filmer/)',
    },
  };
}

function tellMail(address: string): Told {
  return {
    message: { nb: `«${shorten(address)}» er ikke en e-postadresse.`, en: `“${shorten(address)}” is no e-mail address.` },
    fix: { nb: 'Skriv for eksempel mailto:post@example.org', en: 'Write for example mailto:post@example.org' },
  };
}

function tellForm(address: string, right: string): Told {
  return {
    message: { nb: `«${shorten(address)}» er ikke en hel adresse.`, en: `“${shorten(address)}” is not a whole address.` },
    fix: { nb: `Skriv: ${right}`, en: `Write: ${right}` },
  };
}

function tellOwn(address: string): Told {
  const path = address.replace(/^https?:\/\/[^/?#]+/i, '') || '/';
  return {
    message: {
      nb: `«${shorten(address)}» er vårt eget nettsted, skrevet som et fremmed.`,
      en: `“${shorten(address)}” is our own site, written like a foreign one.`,
    },
    fix: { nb: `Skriv bare det etter navnet: ${path}`, en: `Write only what comes after the name: ${path}` },
  };
}

function tellRelative(address: string, { guess, locale }: Context): Told {
  if (/^[^\s/]+@[^\s/]+\.\w+$/.test(address)) return tellForm(address, `mailto:${address}`);
  if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:no|com|org|net|eu|info|se|dk|fi)(?:[/?#]|$))/i.test(address)) {
    return tellForm(address, `https://${address}`);
  }
  const path = address.replace(/[?#].*$/s, '').replace(/^(?:\.{1,2}\/)+/, '');
  const meant = guess(path, locale);
  return {
    message: {
      nb: `«${shorten(address)}» er ikke skrevet fra roten av nettstedet.`,
      en: `“${shorten(address)}” is not written from the root of the site.`,
    },
    fix: meant
      ? { nb: `Mente du ${meant}?`, en: `Did you mean ${meant}?` }
      : {
          nb: 'Skriv adressen slik leseren ser den, med skråstrek først: /artikler/navnet/',
          en: 'Write the address as readers see it, with a slash first: /artikler/navnet/',
        },
  };
}

function findDead(address: string, { pages, guess, locale }: Context): Told | undefined {
  const path = address.replace(/[?#].*$/s, '');
  const rest = address.slice(path.length);
  const page = pages.get(path);
  if (page?.state === 'page') return undefined;
  // Files are looked for in the finished site; these never are files there.
  if (!page && /\.[a-z0-9]{2,5}$/i.test(path) && !/\.(?:mdx?|html?|ya?ml)$/i.test(path)) return undefined;
  if (page?.state === 'draft')
    return {
      message: { nb: `${path} er en kladd og kommer ikke ut.`, en: `${path} is a draft and is not published.` },
      fix: {
        nb: 'Ta bort draft: true i den teksten, eller slett lenken.',
        en: 'Take away draft: true in that text, or delete the link.',
      },
    };
  if (page?.state === 'untranslated' && page.instead)
    return {
      message: { nb: `${path} finnes ikke på dette språket.`, en: `${path} does not exist in this language.` },
      fix: { nb: `Skriv: ${page.instead}${rest}`, en: `Write: ${page.instead}${rest}` },
    };
  if (pages.get(`${path}/`)?.state === 'page')
    return {
      message: { nb: `${shorten(path)} mangler skråstreken til slutt.`, en: `${shorten(path)} lacks its last slash.` },
      fix: { nb: `Skriv: ${path}/${rest}`, en: `Write: ${path}/${rest}` },
    };
  const meant = guess(path, locale);
  return {
    message: { nb: `Siden ${shorten(path)} finnes ikke.`, en: `There is no page ${shorten(path)}.` },
    fix: meant
      ? { nb: `Mente du ${meant}${shorten(rest)}?`, en: `Did you mean ${meant}${shorten(rest)}?` }
      : {
          nb: 'Åpne siden du vil lenke til, og skriv det som står etter navnet på nettstedet.',
          en: 'Open the page you want to link to, and write what stands after the name of the site.',
        },
  };
}

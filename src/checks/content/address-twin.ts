import { locales as everyLocale } from '../../i18n/locales.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { WrittenText } from '../manuscript/documents.ts';
import { readLocales } from '../manuscript/known-files.ts';
import { listOwnAddresses, pageAddressOf } from '../manuscript/site-addresses.ts';
import { shorten } from '../shorten.ts';
import type { Fault, Rule } from './rule.ts';

/** Of two pages with the same address only one is published, and nobody is told which. */
export const addressTwin: Rule = {
  id: 'address-twin',
  severity: 'error',
  about: {
    nb: 'Hver side har sin egen adresse. En mappe i pages/ heter ikke som en del av nettstedet (filmer, sok, embed …).',
    en: 'Every page has an address of its own. A folder in pages/ is not named like a part of the site (filmer, sok, embed …).',
  },
  example: 'content/pages/om-elva/page.nb.mdx',
  *find(manuscript) {
    const locales = readLocales(manuscript);
    const known = everyLocale.filter((locale) => locales.includes(locale));
    const owners = new Map<string, WrittenText | undefined>();
    for (const address of listOwnAddresses(known)) owners.set(address, undefined);
    const told = new Set<string>();
    for (const text of manuscript.texts) {
      const { kind, id } = text.document;
      const locale = known.find((one) => one === text.document.locale);
      if (kind === 'film' && id === 'providers' && !told.has(id)) {
        told.add(id);
        yield tell(text, '/oembed/providers.json', undefined);
      }
      if (kind !== 'page' || !locale || told.has(id)) continue;
      const address = addressOf(locale, id);
      if (owners.has(address) && id !== 'home') {
        told.add(id);
        yield tell(text, address, owners.get(address));
      }
      owners.set(address, owners.get(address) ?? text);
    }
  },
};

function addressOf(locale: Locale, id: string): string {
  return pageAddressOf(locale, id.split('/').at(-1) ?? '');
}

function tell(text: WrittenText, address: string, owner: WrittenText | undefined): Fault {
  const folder = shorten(text.document.id.split('/').at(-1) ?? '');
  const other = owner
    ? { nb: `content/${owner.file.path}`, en: `content/${owner.file.path}` }
    : { nb: 'en side nettstedet lager selv', en: 'a page the site makes itself' };
  return {
    file: text.file,
    at: 0,
    message: {
      nb: `Mappen «${folder}» gir adressen ${shorten(address)}, som hører til ${other.nb}.`,
      en: `The folder “${folder}” gives the address ${shorten(address)}, which belongs to ${other.en}.`,
    },
    fix: {
      nb: `Gi mappen et annet navn, for eksempel: ${folder}-siden`,
      en: `Give the folder another name, for example: ${folder}-page`,
    },
  };
}

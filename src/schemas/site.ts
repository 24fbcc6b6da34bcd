import { z } from 'astro/zod';
import { isRepository } from '../lib/git-hosts.ts';
import { faults } from './faults.ts';
import { lineSchema, localeSchema, refTo, webAddressSchema, wordsSchema } from './fields.ts';
import { listOf, record } from './forms.ts';
import { says } from './says.ts';

/** A host's name without protocol or path. */
const hostSchema = z.string({ error: faults.host.nb }).regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, { error: faults.host.nb });

const videoHostsSchema = record({
  media: says(listOf(hostSchema).default([]), {
    nb: 'Hvor våre egne lange filmer ligger: vertsnavn, for eksempel: [media.example.org]',
    en: 'Where our own long films lie: host names.',
  }),
  peertube: says(listOf(hostSchema).default([]), {
    nb: 'PeerTube-nettsteder vi kan vise filmer fra: vertsnavn.',
    en: 'PeerTube sites whose films may be shown: host names.',
  }),
}).prefault({});

const helpLineSchema = record({
  name: says(wordsSchema, {
    nb: 'Hvem som svarer, og hva de hjelper med.',
    en: 'Who answers, and what they help with.',
  }),
  phone: says(z.string({ error: faults.phone.nb }).regex(/^\+?[\d ]{3,}$/, { error: faults.phone.nb }), {
    nb: "Telefonnummeret slik det slås, i anførselstegn, for eksempel: '113'",
    en: 'The telephone number as it is dialled, with spaces as it is written, in quotation marks.',
  }),
});

const licenceSchema = record({
  name: says(lineSchema, {
    nb: 'Lisensens korte navn, for eksempel: CC BY 4.0',
    en: 'The licence’s short name, for example: CC BY 4.0',
  }),
  url: says(webAddressSchema, { nb: 'Adressen til lisensteksten.', en: 'The address of the licence’s text.' }),
});

/** `site.yaml`: who the site belongs to, where it lies and what its menu holds. */
export const siteSchema = record({
  name: says(lineSchema, {
    nb: 'Nettstedets navn, som står øverst på alle sider.',
    en: 'The site’s name, shown on top of every page.',
  }),
  summary: says(wordsSchema, {
    nb: 'Én setning om nettstedet, for søkemotorer og nyhetsstrømmer.',
    en: 'One sentence about the site, for search engines and feeds.',
  }),
  address: says(webAddressSchema, {
    nb: 'Nettstedets fulle adresse, for eksempel https://example.org; SITE_URL i miljøet går foran.',
    en: 'The site’s full address; SITE_URL in the environment wins.',
  }),
  owner: says(lineSchema, { nb: 'Hvem som svarer for nettstedet.', en: 'Who answers for the site.' }),
  email: says(z.email({ error: faults.email.nb }), {
    nb: 'Hvor leserne skriver til redaksjonen.',
    en: 'Where readers write to the editors.',
  }),
  repository: says(webAddressSchema.refine(isRepository, { error: faults.repository.nb }).optional(), {
    nb: 'Hvor innholdet ligger åpent, for eksempel https://github.com/eier/navn. Da får hver side lenker til å rette, melde feil og foreslå.',
    en: 'Where the content lies open, for example https://github.com/owner/name. Then every page has links to edit, report and suggest.',
  }),
  branch: says(
    z
      .string({ error: faults.branch.nb })
      .regex(/^[\w./-]+$/, { error: faults.branch.nb })
      .default('main'),
    {
      nb: 'Grenen lenkene går til; main når den er utelatt.',
      en: 'The branch the links lead to; main when left out.',
    },
  ),
  issueForm: says(webAddressSchema.optional(), {
    nb: 'Adressen til et skjema for feil hos en vert repository ikke kjenner; {title} og {body} fylles ut.',
    en: 'The address of a form for faults at a host repository does not know; {title} and {body} are filled in.',
  }),
  locales: says(
    listOf(localeSchema).refine((locales) => locales[0] === 'nb', { error: faults.bokmalFirst.nb }),
    {
      nb: 'Språkene nettstedet har, bokmål først: [nb, en, nn]',
      en: 'Languages of the site. Bokmål lies at / and must be the first.',
    },
  ),
  leadFilm: says(refTo('films'), {
    nb: 'Filmen som vises størst på forsiden: navnet på en mappe i films/.',
    en: 'The film shown largest on the home page: the name of a folder in films/.',
  }),
  videoHosts: says(videoHostsSchema, {
    nb: 'Andre steder enn vårt eget som filmer kan komme fra.',
    en: 'Hosts other than our own that films may come from.',
  }),
  helpLines: says(listOf(helpLineSchema).default([]), {
    nb: 'Hvor den som blir berørt av en film, kan ringe.',
    en: 'Where somebody who is moved by a film can turn.',
  }),
  licence: says(licenceSchema, { nb: 'Lisensen tekstene har.', en: 'The licence of the texts.' }),
});

/** `site.yaml` as read. */
export type SiteEntry = z.infer<typeof siteSchema>;

import { z } from 'astro/zod';
import { lineSchema, localeSchema, webAddressSchema, wordsSchema } from './fields.ts';

/** A host's name without protocol or path. */
const hostSchema = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, { error: 'Skriv bare vertsnavnet, for eksempel: video.example.org' });

/** `site.yaml`: who the site belongs to, where it lies and what its menu holds. */
export const siteSchema = z.strictObject({
  /** The site's name, shown on top of every page. */
  name: lineSchema,
  /** One sentence about the site, for search engines and feeds. */
  summary: wordsSchema,
  /** The site's full address; `SITE_URL` in the environment wins. */
  address: webAddressSchema,
  /** Who answers for the site. */
  owner: lineSchema,
  /** Where readers write to the editors. */
  email: z.email({ error: 'Skriv en e-postadresse, for eksempel: redaksjonen@example.org' }),
  /** The Git host's address for a new issue; `{title}` and `{body}` are filled in. Left out, readers are given the e-mail address. */
  issueForm: webAddressSchema.optional(),
  /** Languages of the site. Bokmål lies at `/` and must be the first. */
  locales: z
    .array(localeSchema)
    .refine((locales) => locales[0] === 'nb', { error: 'Bokmål må stå først. Skriv: locales: [nb, en, nn]' }),
  /** The film shown largest on the home page: the name of a folder in `content/films/`. */
  leadFilm: lineSchema,
  /** Hosts other than our own that films may come from. */
  videoHosts: z
    .strictObject({
      /** Where our own long films lie: host names. */
      media: z.array(hostSchema).default([]),
      /** PeerTube sites whose films may be shown: host names. */
      peertube: z.array(hostSchema).default([]),
    })
    .prefault({}),
  /** Where somebody who is moved by a film can turn. */
  helpLines: z
    .array(
      z.strictObject({
        /** Who answers, and what they help with. */
        name: wordsSchema,
        /** The telephone number as it is dialled, with spaces as it is written. */
        phone: z.string().regex(/^\+?[\d ]{3,}$/, { error: 'Skriv telefonnummeret med bare tall og mellomrom.' }),
      }),
    )
    .default([]),
  /** The licence of the texts. */
  licence: z.strictObject({
    /** The licence's short name, for example CC BY 4.0. */
    name: lineSchema,
    /** The address of the licence's text. */
    url: webAddressSchema,
  }),
});

/** `site.yaml` as read. */
export type SiteEntry = z.infer<typeof siteSchema>;

import { z } from 'astro/zod';
import { lineSchema, localeSchema, webAddressSchema, wordsSchema } from './fields.ts';

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

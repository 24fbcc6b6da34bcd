import { z } from 'astro/zod';
import { dateSchema, idsSchema, idSchema, lineSchema, webAddressSchema } from './fields.ts';

/** What is known of one way to see a film, whoever shows it. */
const standing = {
  /** `offered`: it can be seen there. `gone`: it is taken down. `unknown`: not settled. */
  state: z.enum(['offered', 'gone', 'unknown']).default('offered'),
  /** The day the address was last checked. */
  checked: dateSchema.optional(),
  /** What the check showed, in one sentence. */
  note: lineSchema.optional(),
  /** Where an archive keeps a copy of a page that is gone. */
  archived: webAddressSchema.optional(),
  /** People in `people.yaml` who have withdrawn, and whom this version of the film no longer holds. */
  without: idsSchema,
  /** The source that says so. */
  source: idSchema.optional(),
};

const fileHelp = 'Skriv ./film.mp4 for en fil ved siden av teksten, eller hele adressen til en mp4-fil.';

/** An MP4 beside the text, or the full address of one on a host that `site.yaml` lists under `videoHosts.media`. */
export const mp4Schema = z
  .string({ error: fileHelp })
  .regex(/^(?:\.\/[^/]+\.mp4|https:\/\/[^\s"'<>;]+\.mp4)$/, { error: fileHelp });

/** Our own film file. */
const fileSchema = z.strictObject({
  provider: z.literal('file'),
  /** The film as MP4. */
  mp4: mp4Schema,
  /** The same film as HLS (a playlist in several sizes), for long films: the full address of a `.m3u8`. */
  hls: z
    .string()
    .regex(/^https:\/\/[^\s"'<>;]+\.m3u8$/, {
      error: 'Skriv hele adressen til spillelisten, som slutter på .m3u8.',
    })
    .optional(),
  ...standing,
});

/** A film at YouTube. */
const youtubeSchema = z.strictObject({
  provider: z.literal('youtube'),
  /** The eleven signs after `v=` in the film's address. */
  id: z
    .string()
    .regex(/^[\w-]{11}$/, { error: 'Skriv de elleve tegnene etter v= i adressen, for eksempel: dQw4w9WgXcQ' }),
  ...standing,
});

/** A film at Vimeo. */
const vimeoSchema = z.strictObject({
  provider: z.literal('vimeo'),
  /** The number in the film's address, in quotation marks. */
  id: z.string().regex(/^\d+$/, { error: "Skriv tallet i adressen i anførselstegn, for eksempel: '76979871'" }),
  /** The letters after the number, when the film is unlisted. */
  hash: z
    .string()
    .regex(/^[\da-f]+$/, { error: 'Skriv bare tegnene etter skråstreken bak tallet.' })
    .optional(),
  ...standing,
});

/** A film at a PeerTube site. */
const peertubeSchema = z.strictObject({
  provider: z.literal('peertube'),
  /** The site's host, one of `videoHosts.peertube` in `site.yaml`. */
  host: z.string().regex(/^[a-z0-9.-]+$/, { error: 'Skriv bare vertsnavnet, for eksempel: video.example.org' }),
  /** The film's id in its address. */
  id: z.string().regex(/^[\w-]{8,36}$/, { error: 'Skriv koden etter /w/ eller /videos/watch/ i adressen.' }),
  ...standing,
});

/** A page that shows the film, or did, and that we may only link to. */
const externalSchema = z.strictObject({
  provider: z.literal('external'),
  /** Whose site it is. */
  name: lineSchema,
  /** The page's address. */
  url: webAddressSchema,
  ...standing,
});

/** A way to see the film: our own file, a film at YouTube, Vimeo or PeerTube, or a page we link to. */
export const watchSchema = z
  .discriminatedUnion('provider', [fileSchema, youtubeSchema, vimeoSchema, peertubeSchema, externalSchema], {
    error: 'Skriv provider: file, youtube, vimeo, peertube eller external.',
  })
  .refine(
    ({ provider, state, checked, note }) => (provider !== 'external' && state === 'offered') || (checked && note),
    {
      error: 'Skriv checked (dagen adressen ble kontrollert) og note (hva dere så).',
    },
  );

/** A way to see a film, as written. */
export type WatchEntry = z.infer<typeof watchSchema>;

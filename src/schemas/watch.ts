import { z } from 'astro/zod';
import { faults } from './faults.ts';
import { dateSchema, lineSchema, refsTo, refTo, webAddressSchema } from './fields.ts';
import { record } from './forms.ts';
import { says, tells } from './says.ts';

const providerSays = {
  nb: 'Hvor filmen ligger: file (vår egen fil), youtube, vimeo, peertube eller external (en side vi lenker til).',
  en: 'Where the film lies: file (our own), youtube, vimeo, peertube or external (a page we link to).',
};

const provider = <Name extends string>(name: Name) => says(z.literal(name), providerSays);

/** A text of a given form; anything else is answered with what to write. */
const formed = (form: RegExp, error: string) => z.string({ error }).regex(form, { error });

/** What is known of one way to see a film, whoever shows it. */
const standing = {
  state: says(z.enum(['offered', 'gone', 'unknown'], { error: faults.watchState.nb }).default('offered'), {
    nb: 'offered: filmen kan ses der. gone: den er tatt bort. unknown: vi vet ikke.',
    en: 'offered: it can be seen there. gone: it is taken down. unknown: not settled.',
  }),
  checked: says(dateSchema.optional(), {
    nb: 'Dagen adressen sist ble kontrollert.',
    en: 'The day the address was last checked.',
  }),
  note: says(lineSchema.optional(), {
    nb: 'Hva dere så da adressen ble kontrollert, i én setning.',
    en: 'What the check showed, in one sentence.',
  }),
  archived: says(webAddressSchema.optional(), {
    nb: 'Hvor et arkiv har en kopi av siden som er borte.',
    en: 'Where an archive keeps a copy of a page that is gone.',
  }),
  without: says(refsTo('people'), {
    nb: 'De som har trukket seg, og som ikke er med i denne utgaven av filmen: id-er fra people.yaml.',
    en: 'People who have withdrawn, and whom this version of the film no longer holds: ids from people.yaml.',
  }),
  source: says(refTo('sources').optional(), {
    nb: 'Kilden som sier det: en id fra sources.yaml.',
    en: 'The source that says so: an id from sources.yaml.',
  }),
};

/** An MP4 beside the text, or the full address of one on a host that `site.yaml` lists under `videoHosts.media`. */
export const mp4Schema = tells(formed(/^(?:\.\/[^/]+\.mp4|https:\/\/[^\s"'<>;]+\.mp4)$/, faults.mp4.nb), {
  file: 'film',
  form: { nb: 'filmfil', en: 'film file' },
});

const hlsSchema = tells(formed(/^https:\/\/[^\s"'<>;]+\.m3u8$/, faults.hls.nb), {
  file: 'film',
  form: { nb: 'spilleliste', en: 'playlist' },
});

/** Our own film file. */
const fileSchema = record({
  provider: provider('file'),
  mp4: says(mp4Schema, {
    nb: 'Filmen som MP4: ./film.mp4 ved siden av teksten, eller hele adressen.',
    en: 'The film as MP4: beside the text, or its full address.',
  }),
  hls: says(hlsSchema.optional(), {
    nb: 'Samme film som HLS (en spilleliste i flere størrelser), for lange filmer: hele adressen til en .m3u8.',
    en: 'The same film as HLS (a playlist in several sizes), for long films: the full address of a .m3u8.',
  }),
  ...standing,
});

/** A film at YouTube. */
const youtubeSchema = record({
  provider: provider('youtube'),
  id: says(formed(/^[\w-]{11}$/, faults.youtubeId.nb), {
    nb: 'De elleve tegnene etter v= i filmens adresse.',
    en: 'The eleven signs after v= in the film’s address.',
  }),
  ...standing,
});

/** A film at Vimeo. */
const vimeoSchema = record({
  provider: provider('vimeo'),
  id: says(formed(/^\d+$/, faults.vimeoId.nb), {
    nb: "Tallet i filmens adresse, i anførselstegn, for eksempel: '76979871'",
    en: "The number in the film’s address, in quotation marks, for example: '76979871'",
  }),
  hash: says(formed(/^[\da-f]+$/, faults.vimeoHash.nb).optional(), {
    nb: 'Tegnene etter tallet, når filmen ikke er åpent oppført.',
    en: 'The letters after the number, when the film is unlisted.',
  }),
  ...standing,
});

/** A film at a PeerTube site. */
const peertubeSchema = record({
  provider: provider('peertube'),
  host: says(formed(/^[a-z0-9.-]+$/, faults.host.nb), {
    nb: 'Vertsnavnet, et av dem som står under videoHosts.peertube i site.yaml.',
    en: 'The site’s host, one of videoHosts.peertube in site.yaml.',
  }),
  id: says(formed(/^[\w-]{8,36}$/, faults.peertubeId.nb), {
    nb: 'Koden i filmens adresse, etter /w/ eller /videos/watch/.',
    en: 'The film’s id in its address.',
  }),
  ...standing,
});

/** A page that shows the film, or did, and that we may only link to. */
const externalSchema = record({
  provider: provider('external'),
  name: says(lineSchema, { nb: 'Hvem som eier siden.', en: 'Whose site it is.' }),
  url: says(webAddressSchema, { nb: 'Adressen til siden.', en: 'The page’s address.' }),
  ...standing,
});

/** A way to see the film: our own file, a film at YouTube, Vimeo or PeerTube, or a page we link to. */
export const watchSchema = z
  .discriminatedUnion('provider', [fileSchema, youtubeSchema, vimeoSchema, peertubeSchema, externalSchema], {
    error: faults.provider.nb,
  })
  .refine(
    ({ provider, state, checked, note }) => (provider !== 'external' && state === 'offered') || (checked && note),
    {
      error: faults.watchChecked.nb,
    },
  );

/** A way to see a film, as written. */
export type WatchEntry = z.infer<typeof watchSchema>;

import { z } from 'astro/zod';
import type { SchemaContext } from 'astro:content';
import { clipSchema, contentNoteSchema } from './clip.ts';
import { faults } from './faults.ts';
import { lineSchema, localeSchema, pictureSchema, refsTo } from './fields.ts';
import { creditSchema, fundingSchema, participantSchema } from './film-people.ts';
import { audioDescriptionSchema, rightsSchema } from './film-rights.ts';
import { filmTranslationSchema, titleLangField } from './film-translation.ts';
import { flagSchema, listOf, record, yearSchema } from './forms.ts';
import { says } from './says.ts';
import { originalFields, textFields, topicsSchema } from './text-fields.ts';
import { watchSchema } from './watch.ts';

/** `films/<film>/film.<language>.mdx`: a film's facts and text. A key left out means unknown, and the page says so. */
export function filmSchema(context: SchemaContext) {
  const original = record({
    ...textFields,
    ...originalFields,
    titleLang: titleLangField,
    kind: says(z.enum(['documentary', 'information', 'animation'], { error: faults.filmKind.nb }), {
      nb: 'Hva slags film det er: documentary (dokumentar), information (informasjon) eller animation (tegnet).',
      en: 'What kind of film it is: documentary, information or animation.',
    }),
    year: says(yearSchema.optional(), {
      nb: 'Året filmen først ble vist, for eksempel: 2019',
      en: 'The year the film was first shown or released, for example: 2019',
    }),
    durationSeconds: says(
      z.int({ error: faults.positiveNumber.nb }).positive({ error: faults.positiveNumber.nb }).optional(),
      { nb: 'Hvor lenge filmen varer, i hele sekunder.', en: 'Length in whole seconds.' },
    ),
    spoken: says(listOf(localeSchema).optional(), {
      nb: 'Språkene det snakkes på i filmen, for eksempel: [nb]',
      en: 'Languages spoken in the film, for example: [nb]',
    }),
    production: says(lineSchema.optional(), { nb: 'Selskapet som laget filmen.', en: 'The production company.' }),
    credits: says(listOf(creditSchema).default([]), { nb: 'Hvem som har laget filmen.', en: 'Who made it.' }),
    participants: says(listOf(participantSchema).default([]), {
      nb: 'Hvem som ses eller høres: roller med ord, og navn bare på folk i en offentlig rolle.',
      en: 'Who is seen or heard: roles, and names only of people in a public role.',
    }),
    funding: says(listOf(fundingSchema).default([]), { nb: 'Hvem som har betalt for filmen.', en: 'Who paid for it.' }),
    places: says(refsTo('places'), {
      nb: 'Stedene i filmen: id-er fra places.yaml.',
      en: 'Places of the film: ids from places.yaml.',
    }),
    topics: topicsSchema,
    principles: says(refsTo('principles'), {
      nb: 'Prinsippene filmen handler om: id-er fra principles.yaml.',
      en: 'Principles the film is about: ids from principles.yaml.',
    }),
    watch: says(listOf(watchSchema).default([]), {
      nb: 'Hvor filmen kan ses, det beste stedet først. Tom når ingen vet det.',
      en: 'Where the film can be seen, best first: the first living one is played. Empty when none is known.',
    }),
    rights: says(rightsSchema, { nb: 'Hva andre kan gjøre med filmen.', en: 'What may be done with the film.' }),
    poster: says(pictureSchema(context.image).optional(), {
      nb: 'Et bilde fra filmen som vi har lov til å vise, minst 1280 piksler bredt, for eksempel: ./poster.jpg',
      en: 'A still from the film that we may show, at least 1280 pixels wide.',
    }),
    posterAlt: says(lineSchema.optional(), {
      nb: 'Hva plakaten viser, i én setning, for dem som ikke ser den.',
      en: 'What the poster shows, in one sentence.',
    }),
    syntheticVoice: says(flagSchema.default(false), {
      nb: 'Skriv true når stemmen er laget av en maskin; da sier siden det.',
      en: 'True when the voice is made by a machine; the page then says so.',
    }),
    audioDescription: says(audioDescriptionSchema.optional(), {
      nb: 'Om det som vises, også blir fortalt. Må være med for en film som kan spilles av her.',
      en: 'Whether what is seen is also told aloud. Required for a film we play.',
    }),
    contentNotes: says(listOf(contentNoteSchema).default([]), {
      nb: 'Det i filmen som kan være vondt å se eller høre.',
      en: 'What is hard to see or hear in the film.',
    }),
    clips: says(listOf(clipSchema(context)).default([]), {
      nb: 'Deler av filmen med eget navn, hver med sin egen side.',
      en: 'Named parts of the film, each with a page of its own.',
    }),
    sources: says(refsTo('sources'), {
      nb: 'Kilder til opplysningene over som teksten selv ikke viser til: id-er fra sources.yaml.',
      en: 'Sources for the facts above that the text itself does not cite.',
    }),
  });
  return z.discriminatedUnion('translates', [original, filmTranslationSchema], { error: faults.translates.nb });
}

/** A film text as written: an original or a translation. */
export type FilmText = z.infer<ReturnType<typeof filmSchema>>;
/** A film's facts and text in the original language. */
export type FilmEntry = Extract<FilmText, { published: string }>;
/** A film's text in another language. */
export type FilmTranslation = Exclude<FilmText, FilmEntry>;

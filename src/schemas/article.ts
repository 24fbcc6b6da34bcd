import { z } from 'astro/zod';
import type { SchemaContext } from 'astro:content';
import { faults } from './faults.ts';
import { lineSchema, pictureSchema } from './fields.ts';
import { record } from './forms.ts';
import { says } from './says.ts';
import { originalFields, relationFields, textFields, translationFields } from './text-fields.ts';

/** `articles/<article>/article.<language>.mdx`. */
export function articleSchema({ image }: SchemaContext) {
  const pictureFields = record({
    file: says(pictureSchema(image), {
      nb: 'Bildefilen ved siden av teksten, for eksempel: ./bilde.jpg',
      en: 'The picture’s file beside the text, for example: ./bilde.jpg',
    }),
    alt: says(lineSchema, {
      nb: 'Hva bildet viser, i én setning, for dem som ikke ser det.',
      en: 'What the picture shows, in one sentence.',
    }),
    credit: says(lineSchema, {
      nb: 'Hvem som har laget bildet, for eksempel: Foto: Navn / Avis. Sett anførselstegn om.',
      en: 'Who made the picture, for example: Foto: Navn / Avis, in quotation marks.',
    }),
  });
  const original = record({
    ...textFields,
    ...originalFields,
    ...relationFields,
    image: says(pictureFields.optional(), {
      nb: 'Bildet øverst i artikkelen.',
      en: 'The picture on top of the article.',
    }),
  });
  const translation = record({
    ...textFields,
    ...translationFields,
    imageAlt: says(lineSchema.optional(), {
      nb: 'Hva bildet øverst viser, på dette språket.',
      en: 'What the picture shows, in this language.',
    }),
  });
  return z.discriminatedUnion('translates', [original, translation], { error: faults.translates.nb });
}

/** An article as written: an original or a translation. */
export type ArticleText = z.infer<ReturnType<typeof articleSchema>>;
/** An article in its original language. */
export type ArticleEntry = Extract<ArticleText, { published: string }>;

import { z } from 'astro/zod';
import type { SchemaContext } from 'astro:content';
import { lineSchema, originalFields, relationFields, textFields, translationFields } from './fields.ts';

/** `articles/<article>/article.<language>.mdx`. */
export function articleSchema({ image }: SchemaContext) {
  const original = z.strictObject({
    ...textFields,
    ...originalFields,
    ...relationFields,
    /** The picture on top of the article. */
    image: z
      .strictObject({
        /** The picture's file beside the text, for example ./bilde.jpg. */
        file: image(),
        /** What the picture shows, in one sentence. */
        alt: lineSchema,
        /** Who made the picture, for example: Foto: Navn / Avis. */
        credit: lineSchema,
      })
      .optional(),
  });
  const translation = z.strictObject({
    ...textFields,
    ...translationFields,
    /** What the picture shows, in this language. */
    imageAlt: lineSchema.optional(),
  });
  return z.discriminatedUnion('translates', [original, translation]);
}

/** An article as written: an original or a translation. */
export type ArticleText = z.infer<ReturnType<typeof articleSchema>>;
/** An article in its original language. */
export type ArticleEntry = Extract<ArticleText, { published: string }>;
/** An article in another language. */
export type ArticleTranslation = Exclude<ArticleText, ArticleEntry>;

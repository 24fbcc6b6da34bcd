import { z } from 'astro/zod';

/** How the texts of one language use their words; counted by the loader, never written by hand. */
export const wordUsesSchema = z.strictObject({
  /** Every word of the texts, sorted. */
  words: z.array(
    z.strictObject({
      /** The word in small letters. */
      word: z.string(),
      /** How many times it stands in the texts. */
      uses: z.number(),
      /** True for a word that always has a capital, as names do. */
      isName: z.boolean(),
      /** The first texts that hold it, as kind and folder: `article:elven`. */
      texts: z.array(z.string()),
    }),
  ),
});

/** How a language uses its words. */
export type WordUses = z.infer<typeof wordUsesSchema>;

/** How the texts use one word. */
export type WordUse = WordUses['words'][number];

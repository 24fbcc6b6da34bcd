import { z } from 'astro/zod';
import { faults } from './faults.ts';
import { says } from './says.ts';

/** Fields under each other, and no others; which field is unknown is said by zod, and told to the author by the checks. */
export function record<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'invalid_type' ? faults.record.nb : undefined),
  });
}

/** A list of the same kind of thing. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item, { error: faults.list.nb });
}

/** True or false. */
export const flagSchema = z.boolean({ error: faults.flag.nb });

/** A number without decimals. */
export const wholeNumberSchema = z.int({ error: faults.wholeNumber.nb });

/** A year a film can be from. */
export const yearSchema = z
  .int({ error: faults.year.nb })
  .min(1890, { error: faults.year.nb })
  .max(2100, { error: faults.year.nb });

/** A record's place in its file; nobody writes it, so that what is written is whole without it. */
export const orderField = says(
  z.int().default(0),
  { nb: 'Plassen i filen; telles av seg selv.', en: 'Its place in the file.' },
  { filledIn: true },
);

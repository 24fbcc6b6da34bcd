import { z } from 'astro/zod';
import { faults } from './faults.ts';
import { allLanguagesSchema, dateSchema, lineSchema, refsTo, webAddressSchema } from './fields.ts';
import { listOf, record, wholeNumberSchema } from './forms.ts';
import { says } from './says.ts';

const ruleSchema = record({
  section: says(lineSchema.optional(), {
    nb: 'Paragrafen eller artikkelen, for eksempel: § 9-3. Gjelder det hele loven, står feltet ikke.',
    en: 'The section or article, for example: § 9-3. Left out when it is the whole law.',
  }),
  meaning: says(allLanguagesSchema, {
    nb: 'Hva regelen betyr, på én linje med våre egne ord.',
    en: 'What the rule means, in one line of our own words.',
  }),
  from: says(dateSchema.optional(), {
    nb: 'Dagen regelen begynte å gjelde, når den er kjent, for eksempel: 2023-07-01',
    en: 'The day the rule came into force, when known.',
  }),
  changed: says(dateSchema.optional(), {
    nb: 'Dagen regelen sist ble endret, når den er kjent.',
    en: 'The day the rule was last changed, when known.',
  }),
  repealed: says(dateSchema.optional(), {
    nb: 'Dagen regelen sluttet å gjelde. Uten den gjelder regelen fortsatt.',
    en: 'The day the rule ceased to be in force; left out while it is.',
  }),
  sources: says(refsTo('sources'), {
    nb: 'Kilder til det som står her: id-er fra sources.yaml.',
    en: 'Sources of what is said here: ids from sources.yaml.',
  }),
  link: says(webAddressSchema.optional(), {
    nb: 'Adressen til regelen selv, hos den som gir ut lovene.',
    en: 'The address of the rule itself, at whoever publishes the laws.',
  }),
  checked: says(dateSchema.optional(), {
    nb: 'Dagen noen leste regelen selv og så at det som står her, stemmer. Uten den sier siden at ingen har gjort det.',
    en: 'The day somebody read the rule itself and saw that what is said here is right.',
  }),
});

/** A law in `laws.yaml`, with the rules of it that matter here. */
export const lawSchema = record({
  name: says(allLanguagesSchema, {
    nb: 'Hva loven kalles, med liten bokstav, på tre språk.',
    en: 'What the law is called, in three languages.',
  }),
  date: says(
    z
      .string({ error: faults.sourceDate.nb })
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: faults.sourceDate.nb })
      .optional(),
    {
      nb: "Lovens dato, så nøyaktig som den er kjent: 1999-03-26 eller '2010'.",
      en: "The law’s date, as exactly as known: 1999-03-26 or '2010'.",
    },
  ),
  number: says(wholeNumberSchema.optional(), {
    nb: 'Lovens nummer den dagen, for eksempel: 17',
    en: 'The law’s number on that day, for example: 17',
  }),
  rules: says(listOf(ruleSchema), { nb: 'Reglene, i lovens rekkefølge.', en: 'The rules, in the order of the law.' }),
});

/** A law as written. */
export type LawEntry = z.infer<typeof lawSchema>;

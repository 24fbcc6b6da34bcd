import { z } from 'astro/zod';
import { faults } from './faults.ts';
import { dateSchema, lineSchema, webAddressSchema } from './fields.ts';
import { listOf, record } from './forms.ts';
import { says } from './says.ts';

/** How an outside address answered: it opened, it has moved for good, it is gone, or nobody can tell. */
export const addressStates = ['open', 'moved', 'dead', 'failing'] as const;

const addressStateSchema = record({
  address: says(webAddressSchema, {
    nb: 'Adressen som ble prøvd, slik den står i innholdet.',
    en: 'The address that was tried, as it stands in the content.',
  }),
  state: says(z.enum(addressStates, { error: faults.addressState.nb }), {
    nb: 'Hvordan det gikk: open (åpen), moved (flyttet for godt), dead (borte) eller failing (svarte ikke som den skal).',
    en: 'How it went: it opened, has moved for good, is gone, or did not answer as it should.',
  }),
  answer: says(lineSchema, {
    nb: "Hva tjeneren svarte: et tall som '404', eller hvorfor den ikke svarte.",
    en: "What the server answered: a number such as '404', or why it did not.",
  }),
  to: says(webAddressSchema.optional(), {
    nb: 'Hvor adressen førte, når det var et annet sted.',
    en: 'Where the address led, when that was somewhere else.',
  }),
  copy: says(webAddressSchema.optional(), {
    nb: 'En kopi Internet Archive sier at de har. Se på den før du skriver den under archived hos kilden.',
    en: 'A copy the Internet Archive says it has. Look at it before you write it as archived of the source.',
  }),
  checked: says(dateSchema, { nb: 'Dagen adressen ble prøvd.', en: 'The day the address was tried.' }),
});

/** How outside addresses answered when `npm run sources:check` last asked, in `address-states.yaml`. */
export const addressStatesSchema = record({
  tried: says(listOf(addressStateSchema).default([]), {
    nb: 'Adressene som ble prøvd. Kommandoen npm run sources:check skriver dem.',
    en: 'The addresses that were tried, written by npm run sources:check.',
  }),
});

/** How an address answered, as written. */
export type AddressStateEntry = z.infer<typeof addressStateSchema>;
/** One of the ways an address can answer. */
export type AddressState = (typeof addressStates)[number];

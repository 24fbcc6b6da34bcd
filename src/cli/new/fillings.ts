import { unwritten, unwrittenAddress } from '../../schemas/template.ts';
import type { Filling, newKinds } from '../../schemas/template.ts';

/** A kind `npm run new` can make. */
export type NewKind = (typeof newKinds)[number];

/** What is known when something new is made. */
export interface Known {
  title: string;
  /** A day as ÅÅÅÅ-MM-DD. */
  date: string;
  /** The first topic there is. */
  topic: string;
  /** The first film there is. */
  film: string;
  /** The next free number: a source's running number, or a chapter's place in its part. */
  number: number;
}

const summary = `${unwritten} én eller to setninger om hva leseren finner.`;

/** The valid values each kind begins with. */
export const fillings: Readonly<Record<NewKind, (known: Known) => Filling>> = {
  film: ({ title, date, topic }) => ({
    title,
    summary,
    draft: true,
    published: date,
    kind: 'documentary',
    topics: [topic],
    rights: { embedding: 'unknown', download: 'unknown' },
  }),
  article: ({ title, date, topic }) => ({ title, summary, draft: true, published: date, topics: [topic] }),
  chapter: ({ title, date, topic, number }) => ({
    title,
    summary,
    draft: true,
    published: date,
    topics: [topic],
    order: number,
    brief: [`${unwritten} det viktigste.`, `${unwritten} det nest viktigste.`, `${unwritten} det tredje.`],
  }),
  term: ({ title }) => ({
    term: { nb: title, nn: title, en: title },
    meaning: {
      nb: `${unwritten} hva ordet betyr, i én setning.`,
      nn: `${unwritten} kva ordet tyder, i éi setning.`,
      en: `${unwritten} what the word means, in one sentence.`,
    },
  }),
  source: ({ title, number }) => ({
    number,
    title,
    titleLang: 'nb',
    publisher: `${unwritten} hvem som ga den ut.`,
    url: unwrittenAddress,
    kind: 'other',
    supports: { nb: `${unwritten} hva kilden brukes til her.` },
  }),
  person: ({ title, date }) => ({
    name: title,
    role: { nb: `${unwritten} rollen.` },
    text: { nb: `${unwritten} én eller to setninger om personen i rollen.` },
    consent: { state: 'public-role', date },
  }),
  screening: ({ title, date, film }) => ({
    film,
    date,
    venue: { nb: title },
    text: { nb: `${unwritten} hva som skjedde, i én eller to setninger.` },
  }),
};

/** What the author must see to next, a sentence each. */
export const nextSteps: Readonly<Record<NewKind, (known: Known) => readonly string[]>> = {
  film: ({ topic }) => [
    'Skriv ingressen (summary), og teksten under de tre strekene.',
    `Velg hva slags film det er (kind; nå: documentary), og temaer (topics; nå: ${topic}).`,
    'Finn ut hvem som eier filmen, og hva andre kan gjøre med den (rights; nå: unknown).',
    ...draftSteps,
  ],
  article: ({ topic }) => [
    'Skriv ingressen (summary), og teksten under de tre strekene.',
    `Velg temaer (topics; nå: ${topic}).`,
    ...draftSteps,
  ],
  chapter: ({ topic, number }) => [
    'Skriv ingressen (summary), de tre linjene under brief, og teksten under de tre strekene.',
    `Velg temaer (topics; nå: ${topic}), og plassen i delen (order; nå: ${number}).`,
    ...draftSteps,
  ],
  term: () => [
    'Skriv ordet på nynorsk og engelsk (nn og en under term; nå står det norske der).',
    'Skriv hva det betyr, på alle tre språk (meaning).',
    'Legg til kildene til betydningen (sources).',
    recordStep,
  ],
  source: () => [
    'Skriv adressen kilden ble lest på (url; nå: https://example.org/).',
    'Skriv hvem som ga den ut (publisher), hva slags kilde det er (kind; nå: other), og språket tittelen er på (titleLang; nå: nb).',
    'Skriv hva den brukes til her (supports), og datoen den kom ut, hvis den er kjent (date).',
    recordStep,
  ],
  person: ({ date }) => [
    `Se etter at consent stemmer. Nå står det at åpne kilder navngir personen i en offentlig rolle (public-role), kontrollert ${date}. Har personen selv sagt ja, skriv given.`,
    'Skriv rollen (role) og én eller to setninger (text), og legg til kildene (sources).',
    recordStep,
  ],
  screening: ({ film, date }) => [
    `Skriv hvilken film som ble vist (film; nå: ${film}), og dagen (date; nå: ${date}).`,
    'Skriv hva som skjedde (text), stedet (place) og kildene (sources).',
    recordStep,
  ],
};

const draftSteps = [
  'Kjør npm run dev og se hvordan det blir. Kladder vises bare der.',
  'Ta bort linjen draft: true når teksten er ferdig.',
] as const;

const recordStep =
  'Kjør npm run dev og se hvordan det blir. Oppføringen er ingen kladd: den blir med neste gang nettstedet lages.';

import type { Locale } from './locales.ts';

/** Words of the pages that tell authors what each kind of thing may hold and what is demanded of it. */
export const guideWords = {
  nb: {
    all: 'Alt du kan skrive',
    kind: (name: string) => `Felt: ${name}`,
    kindSummary: (name: string) => `Alle felt du kan skrive for ${name}, hva de betyr, og hvilke som må være med.`,
    where: 'Det ligger i',
    folders: ['del', 'navn'],
    begin: 'Begynn med malen:',
    original: 'Felt i en original',
    translation: 'Felt i en oversettelse',
    every: 'Felt',
    required: 'må være med',
    when: 'når det står',
    usual: 'ellers',
    values: 'velg mellom',
    rules: {
      path: 'regler',
      title: 'Alle reglene',
      summary: 'Det som kontrolleres i alt du skriver, før noe bygges. Hver regel med et eksempel på riktig form.',
      lead: 'Kommandoen npm run check leser alt og sier fra om alt på én gang: fil, linje, kolonne, hva som er galt, og hva du skal skrive. En feil stopper bygget. En advarsel stopper ingenting.',
      error: 'Feil',
      warning: 'Advarsler',
    },
    tags: {
      path: 'merker',
      title: 'Alle merkene',
      summary: 'Merkene du kan bruke i teksten, og hva du skriver i dem.',
      lead: 'Koden og resultatet under hverandre står på siden om å skrive.',
    },
  },
  en: {
    all: 'Everything you may write',
    kind: (name: string) => `Fields: ${name}`,
    kindSummary: (name: string) => `Every field you may write for ${name}, what it means, and which are required.`,
    where: 'It lies in',
    folders: ['part', 'name'],
    begin: 'Begin with the template:',
    original: 'Fields of an original',
    translation: 'Fields of a translation',
    every: 'Fields',
    required: 'required',
    when: 'with',
    usual: 'otherwise',
    values: 'choose among',
    rules: {
      path: 'rules',
      title: 'All the rules',
      summary:
        'What is checked in everything you write, before anything is built. Each rule with an example of the right form.',
      lead: 'The command npm run check -- --lang en reads everything and tells everything at once: file, line, column, what is wrong, and what to write. An error stops the build. A warning stops nothing.',
      error: 'Errors',
      warning: 'Warnings',
    },
    tags: {
      path: 'tags',
      title: 'All the tags',
      summary: 'The tags you may use in a text, and what to write in them.',
      lead: 'Code and result stand one below the other on the page about writing.',
    },
  },
} as const;

/** A language the author guide is written in. */
export type GuideLanguage = keyof typeof guideWords;

/** The language the guide is written in for a language of the site; undefined for one it is not written in. */
export function guideLanguageOf(locale: Locale): GuideLanguage | undefined {
  return locale in guideWords ? (locale as GuideLanguage) : undefined;
}

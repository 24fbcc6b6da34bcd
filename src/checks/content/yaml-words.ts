import type { Words } from '../finding.ts';

/** What is wrong and what to do for one kind of fault in YAML's grammar. */
export interface YamlWords {
  message: Words;
  fix: Words;
}

const quote: Words = {
  nb: 'Sett verdien i enkle anførselstegn.',
  en: 'Put the value in single quotes.',
};

const look: Words = {
  nb: 'Se over linjen og den over: felt under hverandre har samme marg, og hvert felt har kolon og mellomrom før verdien.',
  en: 'Look at this line and the one above: fields below each other have the same margin, and each has a colon and a space before its value.',
};

const margin: YamlWords = {
  message: { nb: 'Margen stemmer ikke med linjene over.', en: 'The margin does not match the lines above.' },
  fix: {
    nb: 'La felt som hører sammen, begynne like langt inn. Bruk to mellomrom for hvert trinn.',
    en: 'Let fields that belong together begin equally far in. Use two spaces for each step.',
  },
};

/** Words for the parser's own names of faults (the package `yaml`), and for the two we add. */
export const yamlWords: Readonly<Record<string, YamlWords>> = {
  TAB_AS_INDENT: {
    message: { nb: 'Linjen begynner med tabulator.', en: 'The line begins with a tab.' },
    fix: { nb: 'Bruk mellomrom i stedet: to for hvert trinn.', en: 'Use spaces instead: two for each step.' },
  },
  BAD_INDENT: margin,
  BLOCK_AS_IMPLICIT_KEY: {
    message: {
      nb: 'Det står et kolon til i verdien, og da vet ikke maskinen hva som er felt og hva som er tekst.',
      en: 'There is another colon in the value, so the machine cannot tell field from text.',
    },
    fix: quote,
  },
  BAD_SCALAR_START: {
    message: {
      nb: 'En verdi kan ikke begynne med dette tegnet uten anførselstegn.',
      en: 'A value cannot begin with this sign without quotes.',
    },
    fix: quote,
  },
  DUPLICATE_KEY: {
    message: { nb: 'Feltet står her for andre gang.', en: 'The field stands here for the second time.' },
    fix: { nb: 'Ta bort det ene, eller gi det et annet navn.', en: 'Take one away, or give it another name.' },
  },
  MISSING_CHAR: {
    message: {
      nb: 'Noe som ble åpnet, er ikke lukket: et anførselstegn, en klamme eller et komma mangler.',
      en: 'Something that was opened is not closed: a quotation mark, a bracket or a comma is missing.',
    },
    fix: { nb: 'Lukk det på samme linje.', en: 'Close it on the same line.' },
  },
  MULTIPLE_DOCS: {
    message: { nb: 'Filen inneholder linjen «---» en gang for mye.', en: 'The file holds the line “---” once too often.' },
    fix: { nb: 'Ta den bort.', en: 'Take it away.' },
  },
  MULTILINE_IMPLICIT_KEY: {
    message: { nb: 'Linjen mangler kolon etter feltets navn.', en: 'The line has no colon after the field’s name.' },
    fix: { nb: 'Skriv navn, kolon, mellomrom og verdi.', en: 'Write name, colon, space and value.' },
  },
  TOO_DEEP: {
    message: { nb: 'Her er det flere trinn inni hverandre enn vi leser.', en: 'There are more levels here than we read.' },
    fix: { nb: 'Skriv feltene slik malen viser.', en: 'Write the fields as the template shows.' },
  },
  TOO_MANY_ALIASES: {
    message: {
      nb: 'Filen gjentar seg selv med merkene & og * så mange ganger at den ikke kan leses.',
      en: 'The file repeats itself with the marks & and * so often that it cannot be read.',
    },
    fix: { nb: 'Skriv verdiene rett ut.', en: 'Write the values out.' },
  },
  TAG_RESOLVE_FAILED: {
    message: {
      nb: 'Et utropstegn først i en verdi betyr noe annet enn tekst.',
      en: 'An exclamation mark first in a value means something else than text.',
    },
    fix: quote,
  },
  BAD_DQ_ESCAPE: {
    message: {
      nb: 'En bakstrek inne i doble anførselstegn betyr noe annet enn tekst.',
      en: 'A backslash inside double quotes means something else than text.',
    },
    fix: quote,
  },
  OPEN_QUOTE: {
    message: { nb: 'Anførselstegnet er ikke lukket.', en: 'The quotation mark is not closed.' },
    fix: { nb: 'Lukk det på samme linje.', en: 'Close it on the same line.' },
  },
  AFTER_QUOTE: {
    message: {
      nb: 'Det står noe mer etter anførselstegnet som lukker verdien.',
      en: 'There is something more after the quotation mark that closes the value.',
    },
    fix: quote,
  },
  NO_SPACE: {
    message: { nb: 'Det mangler et mellomrom etter kolonet.', en: 'A space is missing after the colon.' },
    fix: { nb: 'Sett inn mellomrommet.', en: 'Put in the space.' },
  },
  NON_STRING_KEY: {
    message: { nb: 'Et felt må ha et navn.', en: 'A field needs a name.' },
    fix: { nb: 'Skriv navn, kolon, mellomrom og verdi.', en: 'Write name, colon, space and value.' },
  },
};

/** Words for a fault that has none of its own. */
export const otherYamlWords: YamlWords = {
  message: { nb: 'Maskinen kan ikke lese feltene herfra.', en: 'The machine cannot read the fields from here.' },
  fix: look,
};

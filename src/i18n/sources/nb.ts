/** Words about laws, in bokmål. */
export const laws = {
  caption: 'Lover og regler',
  notice:
    'Dette er ikke juridisk rådgivning. Det er våre egne ord, etter kildene i tabellen. Les loven selv før du bruker den.',
  unchecked: (count: number, total: number) => `Ikke kontrollert mot Lovdata ennå: ${count} av ${total}.`,
  section: 'Paragraf',
  meaning: 'Hva den betyr',
  source: 'Kilde og kontroll',
  whole: 'Hele loven',
  act: (date: string, number: number) => `${date} nr.\u00a0${number}`,
  from: (date: string) => `gjelder fra ${date}`,
  changed: (date: string) => `endret ${date}`,
  repealed: (date: string) => `opphevet ${date}`,
  link: 'Loven selv',
  checked: (date: string) => `kontrollert ${date}`,
  notChecked: 'ikke kontrollert',
};

/** How sources were opened and how their addresses are, in bokmål. */
export const sourceState = {
  opened: (date: string) => `Åpnet av oss ${date}`,
  notOpened: 'Ikke åpnet av oss',
  address: 'Adressen',
  states: {
    open: (date: string) => `åpen ${date}`,
    moved: (date: string) => `flyttet, prøvd ${date}`,
    dead: (date: string) => `borte ${date}`,
    failing: (date: string) => `svarte ikke som den skal ${date}`,
  },
  unchecked: 'ikke sjekket',
  gone: 'adressen er borte',
  archived: 'arkivert kopi',
};

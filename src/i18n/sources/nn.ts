import type { Words } from '../nb.ts';

/** Words about laws, in nynorsk. */
export const laws: Words['laws'] = {
  caption: 'Lover og reglar',
  notice:
    'Dette er ikkje juridisk rådgiving. Det er våre eigne ord, etter kjeldene i tabellen. Les lova sjølv før du bruker henne.',
  unchecked: (count, total) => `Ikkje kontrollert mot Lovdata enno: ${count} av ${total}.`,
  section: 'Paragraf',
  meaning: 'Kva han tyder',
  source: 'Kjelde og kontroll',
  whole: 'Heile lova',
  act: (date, number) => `${date} nr.\u00a0${number}`,
  from: (date) => `gjeld frå ${date}`,
  changed: (date) => `endra ${date}`,
  repealed: (date) => `oppheva ${date}`,
  link: 'Lova sjølv',
  checked: (date) => `kontrollert ${date}`,
  notChecked: 'ikkje kontrollert',
};

/** How sources were opened and how their addresses are, in nynorsk. */
export const sourceState: Words['sourceState'] = {
  opened: (date) => `Opna av oss ${date}`,
  notOpened: 'Ikkje opna av oss',
  address: 'Adressa',
  states: {
    open: (date) => `open ${date}`,
    moved: (date) => `flytta, prøvd ${date}`,
    dead: (date) => `borte ${date}`,
    failing: (date) => `svarte ikkje som ho skal ${date}`,
  },
  unchecked: 'ikkje sjekka',
  gone: 'adressa er borte',
  archived: 'arkivert kopi',
};

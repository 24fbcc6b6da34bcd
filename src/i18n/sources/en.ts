import type { Words } from '../nb.ts';

/** Words about laws, in English. */
export const laws: Words['laws'] = {
  caption: 'Laws and rules',
  notice:
    'This is no legal advice. The words are ours, after the sources in the table. Read the law itself before you use it.',
  unchecked: (count, total) => `Not checked against Lovdata yet: ${count} of ${total}.`,
  section: 'Section',
  meaning: 'What it means',
  source: 'Source and check',
  whole: 'The whole act',
  act: (date, number) => `${date} no.\u00a0${number}`,
  from: (date) => `in force from ${date}`,
  changed: (date) => `changed ${date}`,
  repealed: (date) => `repealed ${date}`,
  link: 'The law itself',
  checked: (date) => `checked ${date}`,
  notChecked: 'not checked',
};

/** How sources were opened and how their addresses are, in English. */
export const sourceState: Words['sourceState'] = {
  opened: (date) => `Opened by us ${date}`,
  notOpened: 'Not opened by us',
  address: 'The address',
  states: {
    open: (date) => `open ${date}`,
    moved: (date) => `moved, tried ${date}`,
    dead: (date) => `gone ${date}`,
    failing: (date) => `did not answer as it should ${date}`,
  },
  unchecked: 'not checked',
  gone: 'the address is gone',
  archived: 'archived copy',
};

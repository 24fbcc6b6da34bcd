import type { Rule } from './rule.ts';

/** A symbolic link brings files from elsewhere into the site, and means something else on every machine. */
export const linkOut: Rule = {
  id: 'link-out',
  severity: 'error',
  about: {
    nb: 'Alt i content/ er egne filer og mapper, ikke snarveier (symbolske lenker) til andre.',
    en: 'Everything in content/ is files and folders of its own, not symbolic links to others.',
  },
  example: 'content/films/elven/poster.jpg',
  *find({ files }) {
    for (const file of files) {
      if (file.type !== 'link') continue;
      yield {
        file,
        at: 0,
        message: {
          nb: 'Dette er en snarvei til et annet sted, ikke en fil eller mappe.',
          en: 'This is a symbolic link to another place, not a file or folder.',
        },
        fix: {
          nb: 'Slett snarveien, og legg en kopi av det den peker på, her.',
          en: 'Delete the link, and put a copy of what it points to here.',
        },
      };
    }
  },
};

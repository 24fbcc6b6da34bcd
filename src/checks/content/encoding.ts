import type { Rule } from './rule.ts';

/** Bytes that are not UTF-8 reach readers as «F�r til b�», and no other tool says so. */
export const encoding: Rule = {
  id: 'encoding',
  severity: 'error',
  about: {
    nb: 'Tekstfiler lagres som UTF-8. Merket BOM og linjeskift fra Windows er greit.',
    en: 'Text files are saved as UTF-8. A byte order mark and Windows line ends are fine.',
  },
  example: 'UTF-8',
  *find({ files }) {
    for (const file of files) {
      if (!file.encodingFault) continue;
      const { offset, encoding: likely } = file.encodingFault;
      yield {
        file,
        at: 0,
        message: {
          nb: `Filen er ikke lagret som UTF-8, men trolig som ${likely} (byte ${offset}).`,
          en: `The file is not saved as UTF-8, but most likely as ${likely} (byte ${offset}).`,
        },
        fix: {
          nb: 'Åpne den i VS Code, trykk på tegnsettet nederst til høyre, velg «Reopen with Encoding» og så «Save with Encoding: UTF-8».',
          en: 'Open it in VS Code, press the encoding at the bottom right, choose “Reopen with Encoding” and then “Save with Encoding: UTF-8”.',
        },
      };
    }
  },
};

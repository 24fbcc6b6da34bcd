import { shorten } from '../shorten.ts';
import type { Rule } from './rule.ts';

/** A picture written in plain Markdown has no credit, and is not made small and modern. */
export const pictureMarkdown: Rule = {
  id: 'picture-markdown',
  severity: 'error',
  about: {
    nb: 'Bilder i en tekst vises med <Figur>, med alt og kredit, ikke med ![…](…).',
    en: 'Pictures in a text are shown with <Figur>, with alt and kredit, not with ![…](…).',
  },
  example: '<Figur bilde="bommen.jpg" alt="En bom løftes." kredit="Foto: Navn">Bommen går opp.</Figur>',
  *find({ texts }) {
    for (const { file, nodes } of texts) {
      for (const { type, start, end, value } of nodes) {
        if (type !== 'image' && type !== 'imageReference') continue;
        const written = (file.text ?? '').slice(start, Math.min(end, start + 1000));
        const alt = /^!\[([^\]]*)\]/.exec(written)?.[1]?.replace(/\s+/g, ' ').replaceAll('"', '’').trim() ?? '';
        const isOnDisk = /^(?:[a-z]:|file:|\\\\)/i.test(value);
        const name = isOnDisk ? (value.split(/[\\/]/).at(-1) ?? '') : value.replace(/^\.\//, '');
        const right = `<Figur bilde="${name === '' ? '…' : shorten(name, 100)}" alt="${alt === '' ? '…' : alt}" kredit="…">…</Figur>`;
        const isForeign = /^(?:https?:)?\/\//i.test(value);
        yield {
          file,
          at: start,
          message: {
            nb: `Bildet «${shorten(written)}» vises ikke slik det skal.`,
            en: `The picture “${shorten(written)}” is not shown as it should be.`,
          },
          fix: isForeign
            ? {
                nb: 'Legg bildet i samme mappe som teksten, hvis dere har lov, og skriv <Figur bilde="…" alt="…" kredit="…">…</Figur>',
                en: 'Put the picture in the folder of the text, if you may, and write <Figur bilde="…" alt="…" kredit="…">…</Figur>',
              }
            : isOnDisk
              ? {
                  nb: `Legg bildet i samme mappe som teksten, og skriv på en egen linje: ${right}`,
                  en: `Put the picture in the folder of the text, and write on a line of its own: ${right}`,
                }
              : { nb: `Skriv på en egen linje: ${right}`, en: `Write on a line of its own: ${right}` },
        };
      }
    }
  },
};

import type { Words } from '../finding.ts';
import { htmlTags } from '../../lib/html-tags.ts';
import { vocabularyTags } from '../../schemas/vocabulary.ts';
import { findClose } from '../close.ts';
import type { WrittenNode } from '../manuscript/markdown.ts';
import { isTag } from '../manuscript/nodes.ts';
import { listBrokenHtml } from './mdx-syntax.ts';
import type { Fault, Rule } from './rule.ts';

/** HTML in a text bypasses what keeps pages safe, legible and readable aloud; none of it is needed. */
export const html: Rule = {
  id: 'html',
  severity: 'error',
  about: {
    nb: 'Tekster skrives med Markdown og våre egne merker, ikke med HTML.',
    en: 'Texts are written in Markdown and our own tags, not in HTML.',
  },
  example: '**fet skrift**',
  *find({ texts }) {
    for (const text of texts) {
      const { file, nodes } = text;
      for (const { name, offset } of listBrokenHtml(text)) {
        const names = [...(file.text ?? '').slice(offset, offset + 300).replace(/>.*$/s, '').matchAll(/\s([\w-]+)=/g)];
        yield { file, at: offset, ...tell({ name, attributes: names.map(([, own = '']) => ({ name: own, value: '' })) }) };
      }
      const inside = new Set<WrittenNode>();
      for (const node of nodes) {
        const isWithin = node.parent !== undefined && inside.has(node.parent);
        if (isWithin) inside.add(node);
        if (!isTag(node) || !isHtml(node.name)) continue;
        inside.add(node);
        // What stands in HTML goes with it, unless it is dangerous by itself.
        if (!isWithin || dangers[node.name]) yield { file, at: node.start, ...tell(node) };
      }
    }
  },
};

/** True for a tag that is HTML, or nothing we know; a slip of one of our own names is not. */
export function isHtml(name: string): boolean {
  if (htmlTags.has(name) || name === '' || /[.:-]/.test(name)) return true;
  return !/^\p{Lu}/u.test(name) && !findClose(name, vocabularyTags.map((tag) => tag.name));
}

type Told = Pick<Fault, 'message' | 'fix'>;

function tell({ name, attributes }: Pick<WrittenNode, 'name' | 'attributes'>): Told {
  const danger = dangers[name];
  const own = attributes.find((attribute) => /^(?:on.+|style)$/i.test(attribute.name));
  const isScript = attributes.some(({ value }) => typeof value === 'string' && /^\s*javascript:/i.test(value));
  const instead = insteads[name] ?? {
    nb: `Ta bort <${name}>, og skriv det med Markdown eller et av merkene på siden om å skrive.`,
    en: `Take away <${name}>, and write it in Markdown or with one of our own tags.`,
  };
  const why = danger ?? (own && attributeDanger(own.name)) ?? (isScript ? dangers['script'] : undefined);
  const told = {
    nb: `<${name}> er HTML${why ? `. ${why.nb}` : ', og det kan ikke stå i en tekst.'}`,
    en: `<${name}> is HTML${why ? `. ${why.en}` : ', which cannot stand in a text.'}`,
  };
  return { message: told, fix: instead };
}

const attributeDanger = (name: string) => ({
  nb: `${name}= virker ikke her, fordi sidene ikke tar imot kode eller stil fra en tekst.`,
  en: `${name}= does not work here, because pages take no code or style from a text.`,
});

const dangers: Readonly<Record<string, Words | undefined>> = {
  script: {
    nb: 'Sidene kjører ingen kode fra en tekst.',
    en: 'Pages run no code from a text.',
  },
  style: { nb: 'Utseendet bestemmes ett sted for hele nettstedet.', en: 'The looks are decided in one place for the whole site.' },
  iframe: {
    nb: 'Sidene henter ingenting fra andre før leseren ber om det.',
    en: 'Pages fetch nothing from others before the reader asks.',
  },
  object: { nb: 'Sidene viser ikke fremmede innslag.', en: 'Pages show no foreign objects.' },
  embed: { nb: 'Sidene viser ikke fremmede innslag.', en: 'Pages show no foreign objects.' },
  meta: { nb: 'Det hører til sidens hode, som nettstedet lager selv.', en: 'It belongs to the page’s head, which the site makes itself.' },
  link: { nb: 'Det hører til sidens hode, som nettstedet lager selv.', en: 'It belongs to the page’s head, which the site makes itself.' },
  base: { nb: 'Det ville endret alle lenkene på siden.', en: 'It would change every link of the page.' },
  form: { nb: 'Nettstedet tar ikke imot skjemaer.', en: 'The site takes no forms.' },
};

const remove = { nb: 'Slett det.', en: 'Delete it.' };
const bold = { nb: 'Skriv **ordet** for fet skrift.', en: 'Write **word** for bold.' };
const italic = { nb: 'Skriv *ordet* for kursiv.', en: 'Write *word* for italics.' };
const paragraph = (name: string) => ({
  nb: `Slett <${name}> og </${name}>. En tom linje gir et nytt avsnitt.`,
  en: `Delete <${name}> and </${name}>. An empty line begins a new paragraph.`,
});
const lineBreak = {
  nb: 'Slett <br>: HTML virker ikke i en tekst. En tom linje gir et nytt avsnitt.',
  en: 'Delete <br>: HTML does not work in a text. An empty line begins a new paragraph.',
};
const list = { nb: 'Begynn hver linje i listen med «- » eller «1. ».', en: 'Begin each line of the list with “- ” or “1. ”.' };
const table = { nb: 'Skriv en tabell, slik: «| By | Antall |».', en: 'Write a table like this: “| Town | Number |”.' };
const heading = { nb: 'Skriv «## Mellomtittel» på en egen linje.', en: 'Write “## Heading” on a line of its own.' };
const film = {
  nb: 'En film legges til i mappen films, og vises med <Film id="…" />.',
  en: 'A film is added in the folder films, and shown with <Film id="…" />.',
};

/** What to write instead, element by element. */
const insteads: Readonly<Record<string, Words | undefined>> = {
  script: remove,
  style: remove,
  meta: remove,
  link: remove,
  base: remove,
  font: remove,
  form: { nb: 'Slett det, og skriv e-postadressen leserne kan bruke.', en: 'Delete it, and write the e-mail address readers can use.' },
  iframe: film,
  video: film,
  embed: film,
  object: film,
  b: bold,
  strong: bold,
  i: italic,
  em: italic,
  p: paragraph('p'),
  br: lineBreak,
  div: paragraph('div'),
  ul: list,
  ol: list,
  li: list,
  table,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  a: { nb: 'Skriv [ordene leseren ser](adressen).', en: 'Write [the words readers see](the address).' },
  img: {
    nb: 'Skriv <Figur bilde="…" alt="…" kredit="…">Bildetekst.</Figur>',
    en: 'Write <Figur bilde="…" alt="…" kredit="…">Caption.</Figur>',
  },
  blockquote: {
    nb: 'Skriv <Sitat av="…" kilde="…">…</Sitat>, eller begynn linjen med «> ».',
    en: 'Write <Sitat av="…" kilde="…">…</Sitat>, or begin the line with “> ”.',
  },
  code: { nb: 'Sett koden mellom to `.', en: 'Put the code between two `.' },
  hr: { nb: 'Slett det, eller skriv en mellomtittel.', en: 'Delete it, or write a heading.' },
};

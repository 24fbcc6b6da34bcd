import type { Bilingual } from '../lib/bilingual.ts';
import type { SlotShape } from '../lib/slot-shape.ts';

/** What an attribute holds: plain words, the id of something, the name of a picture beside the text, a time in a film, or a unit. */
export type AttributeKind = 'words' | 'unit' | 'time' | 'picture' | 'source' | 'term' | 'film' | 'principle' | 'law';

/** What stands between a tag's ends: nothing, words in a line, any text, a table of numbers, or a list or two of a certain shape. */
export type TagContent = 'none' | 'words' | 'text' | 'table' | SlotShape;

/** An attribute of a tag. */
export interface TagAttribute {
  name: string;
  kind: AttributeKind;
  isRequired: boolean;
  /** What to write in it. */
  about: Bilingual;
}

/** A tag authors may write in a text. */
export interface VocabularyTag {
  name: string;
  /** What it is for. */
  about: Bilingual;
  attributes: readonly TagAttribute[];
  /** `line`: in a sentence. `alone`: on lines of its own. */
  stands: 'line' | 'alone';
  content: TagContent;
  /** True when nothing need stand between its ends. */
  isContentOptional: boolean;
  /** What may come only once in a text: the tag itself, or the tag with the same value of an attribute; undefined when it may come as often as you like. */
  once: 'tag' | 'id' | 'tittel' | undefined;
}

const attribute = (name: string, kind: AttributeKind, nb: string, en: string): TagAttribute => ({
  name,
  kind,
  isRequired: true,
  about: { nb, en },
});

const source = attribute(
  'kilde',
  'source',
  'Id-en til kilden, slik den står i sources.yaml.',
  'The id of the source, as it stands in sources.yaml.',
);

const film = attribute('id', 'film', 'Navnet på filmens mappe i films.', 'The name of the film’s folder in films.');

const tag = (
  name: string,
  nb: string,
  en: string,
  rest: Partial<Omit<VocabularyTag, 'name' | 'about'>>,
): VocabularyTag => ({
  name,
  about: { nb, en },
  attributes: [],
  stands: 'alone',
  content: 'none',
  isContentOptional: false,
  once: undefined,
  ...rest,
});

/** Everything authors may write between `<` and `>`, in the order of the alphabet; the components of `components/prose/` draw it. */
export const vocabularyTags: readonly VocabularyTag[] = [
  tag('Begrep', 'Forklarer et ord der det står.', 'Explains a word where it stands.', {
    attributes: [
      attribute(
        'id',
        'term',
        'Id-en til ordet, slik den står i glossary.yaml.',
        'The id of the term, as it stands in glossary.yaml.',
      ),
    ],
    stands: 'line',
    content: 'words',
    once: 'id',
  }),
  tag('Diagram', 'Tegner en tabell med tall som søyler.', 'Draws a table of numbers as bars.', {
    attributes: [
      attribute('tittel', 'words', 'Hva tallene handler om.', 'What the numbers are about.'),
      {
        ...attribute(
          'enhet',
          'unit',
          'Det tallene teller: %, kr eller noen få ord.',
          'What is counted: %, kr or a few words.',
        ),
        isRequired: false,
      },
      { ...source, isRequired: false },
    ],
    content: 'table',
  }),
  tag('Faktaboks', 'En boks med det leseren skal finne igjen fort.', 'A box of what readers should find again fast.', {
    attributes: [attribute('tittel', 'words', 'Boksens tittel.', 'The heading of the box.')],
    content: 'text',
    once: 'tittel',
  }),
  tag(
    'Fallgruver',
    'Det som ofte går galt, til slutt i et kapittel.',
    'What often goes wrong, at the end of a chapter.',
    {
      content: 'text',
      once: 'tag',
    },
  ),
  tag('Figur', 'Et bilde med tekst under.', 'A picture with a caption.', {
    attributes: [
      attribute(
        'bilde',
        'picture',
        'Navnet på bildefilen, som ligger i samme mappe som teksten.',
        'The name of the picture file, which lies in the same folder as the text.',
      ),
      attribute(
        'alt',
        'words',
        'Hva bildet viser, i én setning, for dem som ikke ser det.',
        'What the picture shows, in one sentence, for those who cannot see it.',
      ),
      attribute('kredit', 'words', 'Hvem som har laget bildet.', 'Who made the picture.'),
    ],
    content: 'words',
    isContentOptional: true,
  }),
  tag('Film', 'Et kort som fører til filmens side.', 'A card that leads to the page of a film.', {
    attributes: [film],
  }),
  tag('Kart', 'Kart over stedene i places.yaml.', 'A map of the places in places.yaml.', {}),
  tag(
    'Kilde',
    'Et tall som fører til kilden, rett etter setningen.',
    'A number that leads to the source, right after the sentence.',
    {
      attributes: [{ ...source, name: 'id' }],
      stands: 'line',
    },
  ),
  tag('Lover', 'Lovene i laws.yaml som en tabell.', 'The laws in laws.yaml as a table.', {
    attributes: [
      {
        ...attribute(
          'id',
          'law',
          'Id-en til den ene loven du vil vise, slik den står i laws.yaml. Uten den vises alle.',
          'The id of the one law to show, as it stands in laws.yaml. Without it all are shown.',
        ),
        isRequired: false,
      },
    ],
    once: 'tag',
  }),
  tag('Nokkeltall', 'To til fire tall som skal huskes.', 'Two to four numbers to remember.', { content: 'figures' }),
  tag('Oyeblikk', 'Fører rett til et sted i en film.', 'Leads straight to a moment of a film.', {
    attributes: [
      { ...film, name: 'film' },
      attribute(
        'fra',
        'time',
        'Når utdraget begynner, i minutter og sekunder.',
        'When the moment begins, in minutes and seconds.',
      ),
      attribute(
        'til',
        'time',
        'Når utdraget slutter, i minutter og sekunder.',
        'When the moment ends, in minutes and seconds.',
      ),
    ],
    content: 'text',
  }),
  tag(
    'Prinsipp',
    'Et kort med et prinsipp, nummeret og forklaringen.',
    'A card with a principle, its number and its meaning.',
    {
      attributes: [
        attribute(
          'id',
          'principle',
          'Id-en til prinsippet, slik den står i principles.yaml.',
          'The id of the principle, as it stands in principles.yaml.',
        ),
      ],
    },
  ),
  tag('Sammenligning', 'To lister ved siden av hverandre.', 'Two lists side by side.', { content: 'comparison' }),
  tag(
    'Sitat',
    'Ord noen har sagt; anførselstegnene kommer av seg selv.',
    'Words somebody has said; the quotation marks come by themselves.',
    {
      attributes: [attribute('av', 'words', 'Hvem som sier det.', 'Who says it.'), source],
      content: 'text',
    },
  ),
  tag('Sjekkliste', 'En liste til å krysse av.', 'A list to tick off.', {
    attributes: [attribute('tittel', 'words', 'Hva listen er til.', 'What the list is for.')],
    content: 'checklist',
  }),
  tag(
    'Sporsmal',
    'Spørsmål til samtale, til slutt i et kapittel.',
    'Questions to talk about, at the end of a chapter.',
    {
      content: 'text',
      once: 'tag',
    },
  ),
  tag('Steg', 'Noe som gjøres i rekkefølge.', 'Something done in order.', { content: 'steps' }),
  tag('Tidslinje', 'Det som har hendt, år for år.', 'What has happened, year by year.', { content: 'timeline' }),
];

/** A tag by its exact name; undefined for anything authors may not write. */
export function findTag(name: string): VocabularyTag | undefined {
  return vocabularyTags.find((known) => known.name === name);
}

/** How a tag is written, with what the author has written already and three dots for the rest: `<Kilde id="…" />`. */
export function exampleOf(tag: VocabularyTag, written: ReadonlyMap<string, string> = new Map()): string {
  const { name, attributes, content } = tag;
  const own = attributes
    .filter((known) => known.isRequired || written.has(known.name))
    .map((known) => ` ${known.name}="${written.get(known.name) || placeholder(known)}"`);
  const start = `<${name}${own.join('')}`;
  return content === 'none' ? `${start} />` : `${start}>…</${name}>`;
}

const placeholder = ({ kind, name }: TagAttribute) => {
  if (kind !== 'time') return '…';
  return name === 'fra' ? '0:12' : '0:22';
};

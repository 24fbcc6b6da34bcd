/** A file people write, as a path below the content root: `films/elven/film.nb.mdx`, `glossary.yaml`. */
export type ContentFile = `${string}.mdx` | `${string}.yaml` | `${string}.vtt`;

/** Where each kind of text lies, and the name of its files. */
const textPlaces = {
  film: { folder: 'films', name: 'film' },
  article: { folder: 'articles', name: 'article' },
  chapter: { folder: 'handbook', name: 'chapter' },
  page: { folder: 'pages', name: 'page' },
} as const;

/** The file of a text in one language: `textFile('film', 'elven', 'nb')` is `films/elven/film.nb.mdx`. */
export function textFile(kind: keyof typeof textPlaces, slug: string, locale: string): ContentFile {
  const { folder, name } = textPlaces[kind];
  return `${folder}/${slug}/${name}.${locale}.mdx`;
}

/** A title without the quotation marks or dashes before its first letter or number, to be sorted by. */
export function sortKey(title: string): string {
  return title.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** The letter a title stands under: É under E, but Å, Ø and Æ are letters of their own; `#` when it has none. */
export function firstLetter(title: string, locale: string): string {
  const letter = (sortKey(title)[0] ?? '#').toLocaleUpperCase(locale);
  return 'ÆØÅ'.includes(letter) ? letter : (letter.normalize('NFD')[0] ?? letter);
}

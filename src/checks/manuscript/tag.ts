/** A tag as an author wrote it, from `<` to `>`. */
export interface TagSource {
  /** Where its first `>` is passed. */
  end: number;
  attributes: readonly AttributeSource[];
}

/** An attribute with its places in the file. */
export interface AttributeSource {
  /** Empty for `{...spread}`. */
  name: string;
  at: number;
  /** The first character between the quotation marks or braces; the name's own place when there is no value. */
  valueAt: number;
  /** What stands between the quotation marks or braces. */
  value: string;
  /** True when there is space around the equals sign. */
  isSpaced: boolean;
}

/** Reads the tag that begins at `start` in a text the parser has accepted; stops at whatever is no tag. */
export function readTag(text: string, start: number): TagSource {
  const attributes: AttributeSource[] = [];
  let place = skip(text, start + 1, nameLetters);
  for (;;) {
    place = skip(text, place, space);
    const letter = text[place];
    if (letter === undefined || letter === '>') return { end: place + 1, attributes };
    const before = place;
    if (letter === '{') {
      place = findBraceEnd(text, place);
      attributes.push({
        name: '',
        at: before,
        valueAt: before + 1,
        value: text.slice(before + 1, place - 1),
        isSpaced: false,
      });
    } else if (nameLetters.test(letter)) {
      const attribute = readAttribute(text, place);
      attributes.push(attribute.source);
      place = attribute.end;
    } else place += 1;
  }
}

const space = /\s/;
const nameLetters = /[^\s=/>{}"'<]/;

function readAttribute(text: string, at: number): { source: AttributeSource; end: number } {
  const nameEnd = skip(text, at, nameLetters);
  const name = text.slice(at, nameEnd);
  const equals = skip(text, nameEnd, space);
  if (text[equals] !== '=') {
    return { source: { name, at, valueAt: at, value: '', isSpaced: false }, end: nameEnd };
  }
  const opening = skip(text, equals + 1, space);
  const isSpaced = equals > nameEnd || opening > equals + 1;
  const mark = text[opening] ?? '';
  const closing = mark === '{' ? findBraceEnd(text, opening) - 1 : text.indexOf(mark, opening + 1);
  const valueEnd = closing === -1 ? text.length : closing;
  return {
    source: { name, at, valueAt: opening + 1, value: text.slice(opening + 1, valueEnd), isSpaced },
    end: valueEnd + 1,
  };
}

function skip(text: string, from: number, letters: RegExp): number {
  let place = from;
  while (place < text.length && letters.test(text[place] ?? '')) place += 1;
  return place;
}

/** After the brace that closes the one at `from`; braces in strings are not told apart, since code is refused anyway. */
function findBraceEnd(text: string, from: number): number {
  let depth = 0;
  for (let place = from; place < text.length; place++) {
    if (text[place] === '{') depth += 1;
    if (text[place] === '}') depth -= 1;
    if (depth === 0) return place + 1;
  }
  return text.length;
}

import { exampleOf, findTag, vocabularyTags } from '../schemas/vocabulary.ts';
import { findClose } from './close.ts';
import type { Words } from './finding.ts';
import type { WrittenText } from './manuscript/documents.ts';
import type { MdxFault } from './manuscript/markdown.ts';
import { tellBadTag } from './mdx-tag-words.ts';
import { shorten } from './shorten.ts';

/** A fault of MDX's grammar, and what to do about it, in words for authors. */
export interface ToldFault {
  message: Words;
  fix: Words;
}

/** What is known when a fault is told. */
interface Place {
  /** What stands in the text from the fault to the end of its line. */
  rest: string;
  /** The line in the file of a line in the running text. */
  fileLine(line: number): number;
}

type Teller = (match: RegExpExecArray, place: Place) => ToldFault;

/** Says in plain words what the parser found wrong; what it says is known up to its version in package.json. */
export function tellMdxFault({ text, offset }: MdxFault, { file, bodyStart }: WrittenText): ToldFault {
  const source = file.text ?? '';
  const { line } = file.lines.at(offset);
  const rest = source.slice(offset, file.lines.startOf(line + 1)).replace(/[\r\n]+$/, '');
  const place = { rest, fileLine: (own: number) => own + file.lines.at(bodyStart).line - 1 };
  for (const [pattern, tell] of tellers) {
    const match = pattern.exec(text);
    if (match) return tell(match, place);
  }
  return tellAnything(place);
}

const tellers: readonly (readonly [RegExp, Teller])[] = [
  [/^Too many braces/, tellManyBraces],
  [/^Unexpected character `!`/, tellComment],
  [/^Unexpected character after `<`/, (_, { rest }) => tellBadTag(rest)],
  [/^Unexpected character /, (_, { rest }) => tellBadTag(rest)],
  [/^Expected a closing tag for `<([^`>]*)>`(?: \(\d+:\d+\))?( before the end of `(\w+)`)?/, tellOpen],
  [/^Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>` \((\d+)/, tellOther],
  [/^(?:Unexpected closing tag|Expected the closing tag) `<\/([^`>]*)>`/, tellLone],
  [/end of file in expression|closing brace/, tellBrace],
  [/^Could not parse expression|^Unexpected (?:prop|extra content|spread)/, tellCode],
  [/^Could not parse esm/, tellImport],
];

function tellManyBraces(): ToldFault {
  return {
    message: {
      nb: 'Teksten har så mange { at den ikke kan leses som tekst.',
      en: 'The text has so many { that it cannot be read as text.',
    },
    fix: {
      nb: 'Ta dem bort, eller del teksten i flere.',
      en: 'Take them away, or split the text in several.',
    },
  };
}

function tellComment(_: RegExpExecArray, { rest }: Place): ToldFault {
  if (!rest.startsWith('<!--')) return tellBadTag(rest);
  return {
    message: {
      nb: `Kommentaren «${shorten(rest)}» kan ikke stå i en tekst.`,
      en: `The comment “${shorten(rest)}” cannot stand in a text.`,
    },
    fix: {
      nb: 'Slett den. Er teksten ikke ferdig, skriv draft: true øverst.',
      en: 'Delete it. If the text is not finished, write draft: true on top.',
    },
  };
}

function tellOpen([, name = '', , before]: RegExpExecArray, { rest }: Place): ToldFault {
  const tag = findTag(name);
  const opening = shorten(/^<[^>]*>/.exec(rest.slice(0, 300))?.[0] ?? `<${name}>`);
  const message = before
    ? {
        nb: `${opening} åpnes her, men lukkes ikke før avsnittet slutter.`,
        en: `${opening} is opened here, but not closed before the paragraph ends.`,
      }
    : { nb: `${opening} åpnes her, men lukkes aldri.`, en: `${opening} is opened here, but never closed.` };
  if (tag?.content === 'none') {
    const right = `${opening.slice(0, -1).trimEnd()} />`;
    return { message, fix: { nb: `Skriv: ${right}`, en: `Write: ${right}` } };
  }
  const [wrongEnd] = (tag && new RegExp(`<${name}\\s*/>`).exec(rest.slice(0, 1000))) ?? [];
  if (wrongEnd !== undefined)
    return {
      message,
      fix: { nb: `Skriv </${name}> i stedet for ${wrongEnd}.`, en: `Write </${name}> instead of ${wrongEnd}.` },
    };
  if (tag?.stands === 'alone' && before)
    return {
      message,
      fix: {
        nb: `Sett en tom linje etter <${name}> og en tom linje før </${name}>.`,
        en: `Put an empty line after <${name}> and an empty line before </${name}>.`,
      },
    };
  if (tag) return { message, fix: { nb: `Skriv </${name}> der det slutter.`, en: `Write </${name}> where it ends.` } };
  const close = findClose(
    name,
    vocabularyTags.map((known) => known.name),
  );
  if (close) return { message, fix: meant(close) };
  return {
    message,
    fix: {
      nb: `Er det ikke et merke, skriv &lt; i stedet for <: &lt;${name}>`,
      en: `If it is no tag, write &lt; instead of <: &lt;${name}>`,
    },
  };
}

function meant(name: string): Words {
  const tag = findTag(name);
  const example = tag ? exampleOf(tag) : `<${name}>`;
  return { nb: `Mente du <${name}>? Skriv ${example}`, en: `Did you mean <${name}>? Write ${example}` };
}

function tellOther([, name = '', wanted = '', line]: RegExpExecArray, { fileLine }: Place): ToldFault {
  return {
    message: {
      nb: `</${name}> passer ikke: det er <${wanted}> fra linje ${fileLine(Number(line))} som skal lukkes.`,
      en: `</${name}> does not fit: it is <${wanted}> from line ${fileLine(Number(line))} that should be closed.`,
    },
    fix: findTag(name)
      ? {
          nb: `Skriv </${wanted}> før </${name}>.`,
          en: `Write </${wanted}> before </${name}>.`,
        }
      : { nb: `Skriv </${wanted}>.`, en: `Write </${wanted}>.` },
  };
}

function tellLone([, name = '']: RegExpExecArray): ToldFault {
  const close = findTag(name)
    ? undefined
    : findClose(
        name,
        vocabularyTags.map((tag) => tag.name),
      );
  const tag = findTag(close ?? name);
  return {
    message: {
      nb: `</${name}> lukker noe som ikke er åpnet i samme avsnitt.`,
      en: `</${name}> closes something that is not opened in the same paragraph.`,
    },
    fix: tag
      ? {
          nb: `Skriv hele merket, ${exampleOf(tag)}, eller slett </${name}>.`,
          en: `Write the whole tag, ${exampleOf(tag)}, or delete </${name}>.`,
        }
      : { nb: `Slett </${name}>.`, en: `Delete </${name}>.` },
  };
}

function tellBrace(_: RegExpExecArray, { rest }: Place): ToldFault {
  return {
    message: {
      nb: `Krøllparentesen i «${shorten(rest, 40)}» åpnes, men lukkes ikke.`,
      en: `The brace in “${shorten(rest, 40)}” is opened, but not closed.`,
    },
    fix: {
      nb: 'Slett den. Skal leseren se den, skriv \\{.',
      en: 'Delete it. If readers shall see it, write \\{.',
    },
  };
}

function tellCode(_: RegExpExecArray, { rest }: Place): ToldFault {
  return {
    message: {
      nb: `Det som står mellom { og }, leses som kode: «${shorten(rest, 40)}».`,
      en: `What stands between { and } is read as code: “${shorten(rest, 40)}”.`,
    },
    fix: {
      nb: 'Slett det. Skal krøllparentesene synes i teksten, skriv \\{ og \\}.',
      en: 'Delete it. If readers shall see the braces, write \\{ and \\}.',
    },
  };
}

function tellImport(_: RegExpExecArray, { rest }: Place): ToldFault {
  return {
    message: {
      nb: `«${shorten(rest, 40)}» leses som kode, fordi linjen begynner med import eller export.`,
      en: `“${shorten(rest, 40)}” is read as code, because the line begins with import or export.`,
    },
    fix: {
      nb: 'Slett linjen. Er det en vanlig setning, så begynn den med et annet ord.',
      en: 'Delete the line. If it is a plain sentence, begin it with another word.',
    },
  };
}

function tellAnything({ rest }: Place): ToldFault {
  return {
    message: {
      nb: `Her kan ikke teksten leses: «${shorten(rest)}».`,
      en: `The text cannot be read here: “${shorten(rest)}”.`,
    },
    fix: {
      nb: 'Se etter <, > og { på linjen. Skal leseren se tegnet, skriv &lt; eller \\{.',
      en: 'Look for <, > and { on the line. If readers shall see the character, write &lt; or \\{.',
    },
  };
}

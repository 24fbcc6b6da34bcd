import { parseTime } from '../../lib/timecode.ts';
import type { TagAttribute, VocabularyTag } from '../../schemas/vocabulary.ts';
import { exampleOf, findTag } from '../../schemas/vocabulary.ts';
import { findClose } from '../close.ts';
import type { WrittenNode } from '../manuscript/markdown.ts';
import { isTag } from '../manuscript/nodes.ts';
import type { AttributeSource } from '../manuscript/tag.ts';
import { readTag } from '../manuscript/tag.ts';
import { shorten } from '../shorten.ts';
import type { Fault, Rule } from './rule.ts';

/** A misspelt attribute is dropped without a word, and a tag without what it needs stops the build. */
export const attribute: Rule = {
  id: 'attribute',
  severity: 'error',
  about: {
    nb: 'Hvert merke har opplysningene det skal ha, mellom rette anførselstegn, og ingen andre.',
    en: 'Every tag has the attributes it should have, between straight quotation marks, and no others.',
  },
  example: '<Sitat av="En deltaker" kilde="elven-2019">…</Sitat>',
  *find({ texts }) {
    for (const { file, nodes } of texts) {
      for (const node of nodes) {
        const tag = isTag(node) ? findTag(node.name) : undefined;
        if (!tag) continue;
        const { attributes } = readTag(file.text ?? '', node.start);
        for (const fault of findFaults(tag, node, attributes)) yield { file, ...fault };
      }
    }
  },
};

type Told = Omit<Fault, 'file'>;

function* findFaults(tag: VocabularyTag, node: WrittenNode, written: readonly AttributeSource[]): Iterable<Told> {
  const meant = new Set<string>();
  const names = new Set(written.map(({ name }) => name));
  const inCode = new Set(node.attributes.filter(({ value }) => value === undefined).map(({ name }) => name));
  for (const own of written) {
    // What stands between { and } is told by another rule.
    if (own.name === '') continue;
    const known = tag.attributes.find(({ name }) => name === own.name);
    if (!known) {
      const close = findMeant(tag, own.name, names);
      if (close) meant.add(close.name);
      yield tellUnknown(tag, own, close);
    } else if (meant.has(own.name)) {
      yield tellTwice(tag, own);
    } else {
      meant.add(own.name);
      const fault = inCode.has(own.name) ? undefined : findValueFault(tag, known, own);
      if (fault) yield fault;
    }
  }
  const hasSpread = names.has('');
  for (const known of tag.attributes) {
    if (known.isRequired && !meant.has(known.name) && !hasSpread) yield tellMissing(tag, known, { node, written });
  }
}

/** The attribute a misspelt name stands for: a close one, else the only one that is missing. */
function findMeant(tag: VocabularyTag, name: string, names: ReadonlySet<string>): TagAttribute | undefined {
  const free = tag.attributes.filter((known) => !names.has(known.name));
  const close = findClose(name, free.map((known) => known.name));
  if (close !== undefined) return free.find((known) => known.name === close);
  const missing = free.filter(({ isRequired }) => isRequired);
  return missing.length === 1 ? missing[0] : undefined;
}

function tellUnknown(tag: VocabularyTag, { name, at, value }: AttributeSource, close: TagAttribute | undefined): Told {
  const names = tag.attributes.map((known) => known.name).join(', ');
  const message = { nb: `<${tag.name}>: «${name}» finnes ikke.`, en: `<${tag.name}>: there is no “${name}”.` };
  if (close) {
    const right = `${close.name}="${shorten(value)}"`;
    return { at, message, fix: { nb: `Mente du ${right}?`, en: `Did you mean ${right}?` } };
  }
  return {
    at,
    message,
    fix:
      names === ''
        ? { nb: `Skriv bare: ${exampleOf(tag)}`, en: `Write only: ${exampleOf(tag)}` }
        : { nb: `Slett det. Merket tar: ${names}.`, en: `Delete it. The tag takes: ${names}.` },
  };
}

function tellTwice({ name: tag }: VocabularyTag, { name, at }: AttributeSource): Told {
  return {
    at,
    message: { nb: `<${tag}>: ${name} står to ganger.`, en: `<${tag}>: ${name} stands there twice.` },
    fix: { nb: 'Slett den ene.', en: 'Delete one of them.' },
  };
}

function tellMissing(
  tag: VocabularyTag,
  { name, about }: TagAttribute,
  { node, written }: { node: WrittenNode; written: readonly AttributeSource[] },
): Told {
  const values = new Map(written.map((own) => [own.name, shorten(own.value)]));
  const right = exampleOf(tag, values);
  return {
    at: node.start,
    message: { nb: `<${tag.name}>: ${name} mangler.`, en: `<${tag.name}>: ${name} is missing.` },
    fix: { nb: `Skriv ${right}. ${about.nb}`, en: `Write ${right}. ${about.en}` },
  };
}

function findValueFault({ name: tag }: VocabularyTag, known: TagAttribute, own: AttributeSource): Told | undefined {
  const { name, valueAt, value, isSpaced } = own;
  if (value.trim() === '')
    return {
      at: valueAt,
      message: { nb: `<${tag}>: ${name} er tom.`, en: `<${tag}>: ${name} is empty.` },
      fix: known.isRequired
        ? { nb: `Skriv ${name}="…". ${known.about.nb}`, en: `Write ${name}="…". ${known.about.en}` }
        : { nb: `Slett ${name}, eller skriv ${name}="…".`, en: `Delete ${name}, or write ${name}="…".` },
    };
  if (isSpaced)
    return {
      at: own.at,
      message: {
        nb: `<${tag}>: Det skal ikke stå mellomrom rundt =.`,
        en: `<${tag}>: There must be no space around =.`,
      },
      fix: { nb: `Skriv: ${name}="${shorten(value)}"`, en: `Write: ${name}="${shorten(value)}"` },
    };
  if (known.kind === 'time' && parseTime(value) === undefined)
    return {
      at: valueAt,
      message: {
        nb: `<${tag}>: ${name}="${shorten(value)}" er ikke et tidspunkt.`,
        en: `<${tag}>: ${name}="${shorten(value)}" is not a time.`,
      },
      fix: {
        nb: `Skriv minutter og sekunder, for eksempel ${name}="1:02".`,
        en: `Write minutes and seconds, for example ${name}="1:02".`,
      },
    };
  return undefined;
}

import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { addressOf } from '~/checks/addresses/pages';
import { openCache } from '~/checks/manuscript/cache';
import { readManuscript } from '~/checks/manuscript/manuscript';
import { readMarkdown } from '~/checks/manuscript/markdown';
import { listParagraphIds } from '~/checks/manuscript/paragraph-ids';
import { listPages, readPage } from '~/checks/site/built-site';
import { paragraphIdPattern } from '~/lib/paragraph-ids';
import { readFolders } from '~/lib/settings';
import { paragraphIds } from '~/markdown/paragraph-ids';

const { texts } = await readManuscript(readFolders().contentDir, openCache(undefined, ''));
const built = new Set(listPages());
const idsIn = (html: string) =>
  [...html.matchAll(/<p id="([^"]*)"/g)].map((match) => match[1] ?? '').filter((id) => paragraphIdPattern.test(id));

describe('the ids the content check works out are those of the built page', () => {
  it.each(texts.map((text) => [addressOf(text), text] as const).filter(([address]) => built.has(address)))(
    '%s',
    (address, text) => {
      expect(idsIn(readPage(address))).toEqual(listParagraphIds(text));
    },
  );

  it('every chapter, article and film has some', () => {
    const cited = texts.filter(({ document: { kind } }) => ['chapter', 'article', 'film'].includes(kind));
    expect(cited.filter((text) => listParagraphIds(text).length === 0).map(({ file }) => file.path)).toEqual([]);
  });

  it.each([
    ['plain', 'Laksen går opp i elven.\n\nSå går den ned igjen om høsten.', 2],
    ['with explained words and sources', 'En <Begrep id="x">laks *går*</Begrep> `opp`.<Kilde id="y" /> [Ned](/a/).', 1],
    ['in a box', '<Faktaboks tittel="x">\n\nLaksen går opp i elven.\n\n</Faktaboks>', 1],
    ['in a quotation', '> Laksen går opp i elven.', 1],
    ['on several lines', 'Laksen går\\\nopp i\nelven nå.', 1],
    ['alike', 'Laksen går opp i elven.\n\nLaksen går opp i elven.', 2],
    ['in a list with room', '- Laksen går opp i elven.\n\n- Så går den ned igjen.', 2],
    [
      'in a list where one item has room',
      '- Laksen går opp i elven.\n- Så går den ned.\n\n  Til slutt går den hjem.',
      3,
    ],
    ['in a tight list, which has none', '- Laksen går opp i elven.\n- Så går den ned igjen.', 0],
    ['in a tight list inside one with room', '- Laksen går opp i elven.\n\n  - Så går den ned igjen.', 1],
    ['too short to be cited', 'Se også:', 0],
  ])('%s', (_what, text, count) => {
    const ids = listParagraphIds(readMarkdown(text, 0));
    const { code } = mdxToJs(text, { hastPlugins: [paragraphIds] });
    expect(ids).toHaveLength(count);
    expect(ids).toEqual([...code.matchAll(/\bid: "(p[^"]*)"/g)].map((match) => match[1]));
  });
});

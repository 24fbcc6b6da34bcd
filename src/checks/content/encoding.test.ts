import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { encoding } from './encoding';

const file = 'articles/laksen/article.nb.mdx';
const text = '---\ntitle: Blå elv\n---\n\nFør til bå.\n';

describe('text that is not UTF-8', () => {
  it.each([
    ['Windows', Buffer.from('Før – nå\n', 'latin1').fill(0x96, 4, 5), 'Windows-1252 (byte 1)'],
    ['old Unix', Buffer.from(text, 'latin1'), 'ISO-8859-1 (byte 13)'],
    ['an old Mac', Buffer.from([0x46, 0xbf, 0x72, 0x20, 0x62, 0x8c]), 'MacRoman (byte 1)'],
    ['a byte cut in half', Buffer.from('blå').subarray(0, 3), 'ISO-8859-1 (byte 2)'],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'UTF-16 (byte 0)'],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 'UTF-16 (byte 0)'],
  ])('from %s is told with the byte and the likely encoding', async (_name, bytes, told) => {
    const [fault, ...others] = await findFaults(encoding, { [file]: bytes });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place: `${file}:1:1` });
    expect(fault?.nb).toContain(told);
  });

  it.each([
    ['plain', text],
    ['with a byte order mark and Windows line ends', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['with the sign for a lost letter, written on purpose', `${text}\uFFFD 😀\n`],
  ])('is not UTF-8 %s', async (_name, sound) => {
    expect(await findFaults(encoding, { [file]: sound })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { checkBodies } from '../../../tests/body-cases';
import { findFaults } from '../../../tests/content-faults';
import { brokenLetters } from './broken-letters';
import { controlCharacter } from './control-character';
import { invisibleCharacter } from './invisible-character';

const broken = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text));

checkBodies(brokenLetters, {
  faulty: [
    [`En ${broken('blå')} elv`, '8:6', '«blÃ¥» har ødelagte bokstaver: «Ã¥» skal være «å».', ],
    [`${broken('Å')}pen ${broken('fjære og bølge')}`, '8:1', '«Ã…» skal være «Å» (2 til i filen). Lim inn teksten på nytt fra stedet der den er hel, eller skriv: Åpen'],
    [`a\r\n\r\nSagt ${broken('“hei”')} ${broken('– og «nå»')}`, '10:6', '“'],
    ['Ordet hei”'.replace('”', 'â€'), '8:10', '«â€» skal være «”»'],
    [broken(broken('å')), '8:1', 'skal være «å»'],
    [broken('👍'), '8:1', 'skal være «👍»'],
    [broken('áššu'), '8:1', 'eller skriv: áššu'],
    ['F\uFFFDr vi g\uFFFDr', '8:2', '«F\uFFFDr» har ødelagte bokstaver (1 til i filen). Lim inn'],
    [broken('\uFFFD'), '8:1', 'har ødelagte bokstaver. Lim inn'],
  ],
  sound: ['Blå «BLÅ» og «CAFÉ», 20 €, São Paulo, SÃO, château, «IRMÃ»', 'Åååh… «Å» – Ä“ og naïve 👍 áššu đ', 'Èn à â ï ð'],
});

describe('broken letters', () => {
  it.each([controlCharacter, invisibleCharacter])('are told by no other rule: $id', async (rule) => {
    const text = `---\ntitle: ${broken('sí “hei”')}\n---\n\n${broken('“hei” í')}\n`;
    expect(await findFaults(rule, { 'articles/laksen/article.nb.mdx': text })).toEqual([]);
  });

  it('are told in a record', async () => {
    const faults = await findFaults(brokenLetters, { 'topics.yaml': (text) => text.replace('Alt om', broken('På')) });
    expect(faults.map(({ place }) => place)).toEqual(['topics.yaml:3:16']);
  });
});

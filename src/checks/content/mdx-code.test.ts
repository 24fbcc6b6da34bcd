import { checkBodies } from '../../../tests/body-cases';
import { mdxCode } from './mdx-code';

checkBodies(mdxCode, {
  faulty: [
    ['Hemmelig: {process.env.HOME}', '8:11', '«{process.env.HOME}»'],
    ['{x}\n\nså {y} og {z}', '8:1 10:4 10:11', '«{x}»', '«{y}»', '«{z}»'],
    ['{/* husk */}', '8:1', 'kommentar'],
    ['import x from "y"\n\nHei', '8:1', 'import x from "y"'],
    ['export const a = 1', '8:1', 'Slett linjen'],
    ['import av fisk er lov', '8:1', 'begynn den med et annet ord'],
    ['Se.<Kilde id={x} />', '8:14', 'Skriv: id="x"'],
    ['Se.<Kilde id={"elvelaget-2020-arbok"} />', '8:14', 'Skriv: id="elvelaget-2020-arbok"'],
    ['<Figur bilde="a.jpg"\r\n  alt={navn()} kredit="Å" />', '9:7', 'Skriv: alt="…"'],
    ['<Kilde {...x} />', '8:8', '«{...x}» er kode'],
  ],
  sound: ['`{x}` og \\{y\\}', '```js\nimport x from "y"\n{z}\n```', 'Import av fisk', 'Vi sender <Kilde id="a{b}" />'],
});

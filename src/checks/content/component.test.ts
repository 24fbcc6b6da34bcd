import { checkBodies } from '../../../tests/body-cases';
import { component } from './component';

checkBodies(component, {
  faulty: [
    ['<Faktaboksen tittel="x">\n\na\n\n</Faktaboksen>', '8:2', 'Mente du <Faktaboks>?'],
    ['<faktaboks tittel="x">\n\na\n\n</faktaboks>', '8:2', 'Mente du <Faktaboks>?'],
    ['Blå.<kilde id="x" />', '8:6', 'Det skrives slik: <Kilde id="…" />'],
    ['<Øyeblikk film="elven" fra="0" til="1">a</Øyeblikk>', '8:2', 'Mente du <Oyeblikk>?'],
    ['<Spørsmål>\r\n\r\na\r\n\r\n</Spørsmål>\r\n\r\n<Nøkkeltall />', '8:2 14:2', '<Sporsmal>', '<Nokkeltall>'],
    ['<Youtube />', '8:2', 'Bruk et av disse: Begrep, Diagram'],
  ],
  sound: ['<Faktaboks tittel="x">\n\na\n\n</Faktaboks>', '`<Faktaboksen>`', '<div>a</div>', '<Kart />'],
});

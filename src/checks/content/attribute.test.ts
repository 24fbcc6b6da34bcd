import { checkBodies } from '../../../tests/body-cases';
import { attribute } from './attribute';

checkBodies(attribute, {
  faulty: [
    ['Blå.<Kilde di="elvelaget" />', '8:12', '«di» finnes ikke. Mente du id="elvelaget"?'],
    ['<Faktaboks title="x">\n\na\n\n</Faktaboks>', '8:12', 'Mente du tittel="x"?'],
    ['<Faktaboks overskrift="x">\n\na\n\n</Faktaboks>', '8:12', 'Mente du tittel="x"?'],
    ['<Faktaboks tittel="x" farge="rød">\n\na\n\n</Faktaboks>', '8:23', 'Slett det. Merket tar: tittel.'],
    ['<Kart id="x" />', '8:7', 'Skriv bare: <Kart />'],
    ['<Kilde />', '8:1', 'id mangler. Skriv <Kilde id="…" />.'],
    ['<Figur bilde="elven.jpg" alt="Å" />', '8:1', 'kredit mangler. Skriv <Figur bilde="elven.jpg" alt="Å" kredit="…">'],
    ['<Figur bilde="elven.jpg" kredit="Å" />', '8:1', 'alt mangler. Skriv <Figur bilde="elven.jpg" alt="…" kredit="Å">'],
    ['<Kilde\r\n  id=""\r\n/>', '9:7', 'id er tom. Skriv id="…". Id-en til kilden'],
    ['<Kilde id />', '8:8', 'id er tom'],
    ['<Kilde id = "x" />', '8:8', 'mellomrom rundt =. Skriv: id="x"'],
    ['<Kilde id="a" id="b" />', '8:15', 'id står to ganger'],
    ['<Diagram tittel="a" enhet="">\n\n| a | b |\n|---|---|\n| c | 1 |\n\n</Diagram>', '8:28', 'Slett enhet'],
    ['<Oyeblikk film="elven" fra="kl. 1" til="0:02">a</Oyeblikk>', '8:29', 'fra="kl. 1" er ikke et tidspunkt'],
  ],
  sound: [
    "<Kilde id='x' />",
    '<Kilde id={x} />',
    '<Kilde {...x} />',
    '<Noe id="x" />',
    '<Sitat\n  kilde="x"\n  av="Ola > Kari"\n>a</Sitat>',
    '<Oyeblikk film="elven" fra="62" til="1:02:03">a</Oyeblikk>',
  ],
});

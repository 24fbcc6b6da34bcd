import { checkBodies } from '../../../tests/body-cases';
import { fragment } from './fragment';

checkBodies(fragment, {
  faulty: [
    ['## Å bo\n\n[a](#å-bo)', '10:5', 'I denne teksten er det ikke noe sted som heter #å-bo. Mente du #a-bo?'],
    ['[a](#nei)', '8:5', 'Slett #nei'],
    ['a\r\n\r\n[a](/filmer/elven/#om-lydn)', '10:5', 'På /filmer/elven/ er det ikke noe sted som heter #om-lydn. Mente du /filmer/elven/#om-lyden?'],
    ['[a](/ordliste/#laks)', '8:5', 'Mente du /ordliste/i/#laks?'],
    ['[a](/ordliste/i/#laksx)', '8:5', 'Mente du /ordliste/i/#laks?'],
    ['[a](/personer/#kari-strøm)', '8:5', 'Mente du /personer/#kari-strom?'],
    ['[a](/kilder/#fiskeblad-2019-telling)', '8:5', 'Mente du /kilder/nyheter/#fiskeblad-2019-telling?'],
    ['[a](#pitfalls)', '8:5', '#pitfalls'],
    ['[a][b]\n\n[b]: /steder/#namsn', '10:6', 'Mente du /steder/#namsen?'],
  ],
  sound: [
    '## Å bo\n\n## 2. Å bo\n\n[a](#a-bo) [b](#a-bo-2)',
    '## Kilder\n\n[a](#kilder-2) [b](#kilder)',
    '[a](/filmer/elven/#om-lyden) [b](/filmer/elven/#t=1,2) [c](/filmer/elven/?x=1#om-lyden)',
    '[a](/ordliste/i/#laks) [b](/personer/#kari-strom) [c](/steder/#namsen) [d](/prinsipper/#talmodighet)',
    '[a](/kilder/nyheter/#fiskeblad-2019-telling) [b](/visninger/#samfunnshuset-2021) [c](/handbok/#fiske)',
    '<Faktaboks tittel="Mer om">\n\na\n\n</Faktaboks>\n\n[a](#boks-mer-om)',
    '[a](/finnes-ikke/#x) [b](https://example.org/#x)',
    '## A <18\n\n[a](#kanskje)',
  ],
});

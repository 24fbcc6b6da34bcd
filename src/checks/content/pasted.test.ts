import { checkBodies } from '../../../tests/body-cases';
import { pasted } from './pasted';

checkBodies(pasted, {
  faulty: [
    ['• blå elv\n• en til', '8:1', '«• blå elv» blir ikke et punkt i en liste (1 til i filen). Skriv: - blå elv'],
    ['Vi så:\r\n·\tlaks', '9:1', 'Skriv: - laks'],
    ['o\tlaks\n\no\tørret', '8:1', '(1 til i filen). Skriv: - laks'],
    ['Se [caption id="x" width="300"]Elven[/caption]', '8:4', '«[caption id="x" width="300"]» er en kode fra WordPress, og leserne ser den slik (1 til i filen). Slett den, og vis bildet slik: <Figur'],
    ['<Faktaboks tittel="x">\n\n• en\n\n</Faktaboks>', '10:1', 'Skriv: - en'],
    ['[gallery ids="1,2"]', '8:1', 'vis bildet slik'],
    ['[embed]hei[/embed]', '8:1', 'Slett den.'],
    ['slutt [/vc_row]', '8:7', '«[/vc_row]»'],
    ['#Elven', '8:1', '«#Elven» blir ikke en mellomtittel, fordi det mangler et mellomrom etter #. Skriv: ## Elven'],
    ['blå\n###elven om våren', '9:1', 'Skriv: ### elven om våren'],
    ['| By | Tall |\n| Mo | 3 |', '8:1', 'mangler linjen med --- under den første. Skriv på linje to: | --- | --- |'],
    ['| By | Tall |\r\n| --- |\r\n| Mo | 3 |', '8:1', 'ikke har like mange ruter som den over'],
  ],
  sound: [
    '<Steg>\n\n• en\n\n</Steg>',
    '- en\n- to',
    'a · b • c, og o\ti en linje',
    '`• en` og `[gallery]`',
    '```\n• en\n[gallery]\n#Elven\n| a |\n| b |\n```',
    '\\[gallery]',
    '[gallery](/filmer/)',
    'Hun sa [sic] og [...] og [embed i teksten]',
    '#boligforst\n#Boligforst #Husbanken',
    'Nummer #Elven midt i en linje',
    '## Elven',
    '| By | Tall |\n| --- | --- |\n| Mo | 3 |',
    '| en linje |',
    '<Diagram tittel="x" enhet="%">\n\n| a | b |\n| c | 3 |\n\n</Diagram>',
  ],
});

import { checkBodies } from '../../../tests/body-cases';
import { linkText } from './link-text';

checkBodies(linkText, {
  faulty: [
    ['Blå [her](/filmer/)', '8:6', 'Lenken heter bare «her». Skriv hvor den fører: [navnet på siden](/filmer/)'],
    ['a\r\n\r\n[*Klikk* her.](/filmer/)', '10:2', '«Klikk her.»'],
    ['[Les mer](/filmer/)', '8:2', '«Les mer»'],
    ['[https://example.org/x](https://example.org/x)', '8:2', 'det samme som adressen'],
    ['Se https://example.org/x', '8:4', 'https://example.org/x'],
    ['[example.org/x](https://example.org/x)', '8:2', 'example.org/x'],
  ],
  sound: ['[her bor vi](/filmer/)', '[example.org](https://example.org/)', '[p@example.org](mailto:p@example.org)', '[](/filmer/)'],
});
checkBodies(linkText, { locale: 'en', faulty: [['Blue [click here](/en/films/)', '8:7', 'click here']], sound: ['[here we live](/en/)'] });

import { checkBodies } from '../../../tests/body-cases';
import { linkUnsafe } from './link-unsafe';

checkBodies(linkUnsafe, {
  faulty: [
    ['Blå [a](javascript:alert)', '8:9', '«javascript:alert»'],
    ['[a](JavaScript:x)\r\n\r\n[b](data:text/html,x)', '8:5 10:5', 'JavaScript:', 'data:'],
    ['[a](vbscript:x)', '8:5', 'https:// eller /'],
    ['[a](file:///c:/x)', '8:5', 'file:'],
    ['[a][b]\n\n[b]: javascript:x', '10:6', 'javascript:x'],
  ],
  sound: ['[javascript:](https://example.org)', '[a](/data/)', '`[a](javascript:x)`'],
});

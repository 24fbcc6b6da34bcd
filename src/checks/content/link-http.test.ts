import { checkBodies } from '../../../tests/body-cases';
import { linkHttp } from './link-http';

checkBodies(linkHttp, {
  faulty: [
    ['Blå [a](http://example.org/x)', '8:9', 'skriv: https://example.org/x'],
    ['a\r\n\r\nhttp://example.org/x', '10:1', 'https://example.org/x'],
  ],
  sound: ['[a](http://localhost:4321/filmer/)', '[a](https://example.org)', '[a](http://elven.example/filmer/)', '`http://example.org`'],
});

import { checkBodies } from '../../../tests/body-cases';
import { linkEmpty } from './link-empty';

checkBodies(linkEmpty, {
  faulty: [
    ['Blå [](/filmer/)', '8:5', '[navnet på siden](/filmer/)'],
    ['a\r\n\r\n[ ](/filmer/)', '10:1', 'ingen ord'],
  ],
  sound: ['[![a](b.jpg)](/filmer/)', '[`a`](/filmer/)', '[**a**](/filmer/)'],
});

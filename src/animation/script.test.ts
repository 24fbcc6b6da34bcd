import { expect, it } from 'vitest';
import { exampleText, makeScript } from './example-script';
import { drawings, parseScript } from './script';

it('a whole script is read as it stands', () => {
  expect(makeScript().scenes.map(({ drawing }) => drawing)).toEqual(drawings);
});

it.each([
  [
    'a word missing in a language',
    exampleText.replace('en: The river', ''),
    'script.yaml: title.en: Skriv en tekst her.',
  ],
  [
    'an unknown drawing',
    exampleText.replace('drawing: ring', 'drawing: kite'),
    'scenes.2.drawing: Skriv en av tegningene',
  ],
  ['a drawing out of order', exampleText.replace('drawing: ring', 'drawing: walk'), 'Filmen har sju scener'],
  ['an id with a capital', exampleText.replace('id: del-night', 'id: Natt'), 'scenes.0.id: En id har bare'],
  ['the same id twice', exampleText.replace('id: del-ring', 'id: del-night'), 'To scener har samme id'],
])('%s is told with file, place and what to write', (_fault, text, message) => {
  expect(() => parseScript(text, 'script.yaml')).toThrow(message);
});

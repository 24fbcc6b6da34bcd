import { describe, expect, it } from 'vitest';
import { findSlotFault } from './slot-shape';

describe('a tag has between its ends what it can draw', () => {
  it.each([
    ['steps', '<ol>\n<li>Ring.</li>\n<li>Gå.</li>\n</ol>'],
    ['checklist', '\n<ul>\n<li>Ring.</li>\n</ul>\n'],
    [
      'timeline',
      '<ul><li><strong>2012</strong> Det begynner.</li><li>\n<p><strong>2013</strong> Det går.</p>\n</li></ul>',
    ],
    ['figures', '<ul><li><strong>83 %</strong> ble<ul><li>hjemme</li></ul></li></ul>'],
    ['comparison', '<h3 id="f"><a href="#f">Før</a></h3>\n<ul><li>a</li></ul>\n<h3>Etter</h3>\n<ul><li>b</li></ul>'],
  ] as const)('%s', (shape, html) => {
    expect(findSlotFault(shape, html)).toBeUndefined();
  });
});

describe('an author who wrote something else is told what to write', () => {
  it.each([
    ['steps', '', '1. Ring'],
    ['steps', '<ul><li>Ring.</li></ul>', 'nummerert liste'],
    ['steps', 'Ring<ol><li>Gå.</li></ol>', 'ikke noe annet'],
    ['checklist', '<ol><li>Ring.</li></ol>', 'punktliste'],
    ['timeline', '<ul><li><strong>2012</strong> ja</li><li>2013 nei</li></ul>', '- **2012**'],
    ['figures', '<p>83 % ble boende</p>', '- **83 %**'],
    ['comparison', '<h3>Før</h3><ul><li>a</li></ul>', '### Etter'],
    ['comparison', '<h2>Før</h2><ul><li>a</li></ul><h2>Etter</h2><ul><li>b</li></ul>', '### Før'],
  ] as const)('%s around %j', (shape, html, sentence) => {
    const fault = findSlotFault(shape, html);
    expect(`${fault?.wrong} ${fault?.write}`).toContain(sentence);
  });
});

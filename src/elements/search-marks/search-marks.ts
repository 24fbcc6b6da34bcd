import { readMarks } from '~/lib/search-marks';

/** Marks the words a reader searched for on the page opened from the list, without a change to the page (CSS Custom Highlight API). */
function markWords(root: Element, words: readonly string[]): void {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  CSS.highlights.set('searched', new Highlight(...ranges));
}

const main = document.querySelector('main');
const words = readMarks(sessionStorage, location.pathname);
if (main && words.length > 0 && 'highlights' in CSS) markWords(main, words);

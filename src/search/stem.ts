import type { IndexLanguage } from '../lib/index-language.ts';

/** The part of a word all its regular forms share, as the index sees it. */
export function stem(word: string, language: IndexLanguage): string {
  return language === 'en' ? stemEnglish(word) : stemNorwegian(word);
}

const firstEnding =
  /(hetenes|hetene|hetens|heter|heten|endes|ande|ende|edes|enes|erte|ede|ane|ene|ens|ers|ets|het|ast|ert|en|ar|er|as|es|et|a|e)$/;
const thirdEnding = /(hetslov|eleg|elig|elov|slov|leg|eig|lig|els|lov|ig)$/;

/** Words whose -ers is their own, not a bent ending: `tvers`, `junkers`. */
const keepsErs = /(ind|kk|nk|amm|omm|(?<!s)kap|pp|lt|ast|øst|(?<!ha|gi)v)ers$/;

/** Norwegian stemming as Snowball 3 describes it (snowballstem.org, BSD), which the index uses too. */
function stemNorwegian(word: string): string {
  const start = regionStart(word);
  const head = word.slice(0, start);
  const ending = firstEnding.exec(word.slice(start))?.[0];
  let tail = word.slice(start);
  if (ending === 'erte' || ending === 'ert') tail = `${tail.slice(0, -ending.length)}er`;
  else if (ending && !(ending === 'ers' && keepsErs.test(word))) tail = tail.slice(0, -ending.length);
  else if (/([bcdfghjlmnoptvyz]|(?<!e)r|[^aeiouyæåø]k)s$/.test(word) && tail.endsWith('s')) tail = tail.slice(0, -1);
  tail = tail.replace(/([dv])t$/, '$1').replace(thirdEnding, '');
  return head + tail;
}

/** Where the endings may begin: after the first consonant that follows a vowel, and never among the first three letters. */
function regionStart(word: string): number {
  const found = /[aeêiouyæåøòóô][^aeêiouyæåøòóô]/.exec(word);
  return Math.min(word.length, Math.max(3, found ? found.index + 2 : word.length));
}

/** English endings, taken off lightly: enough to see that two forms are one word; the index itself stems fully. */
function stemEnglish(word: string): string {
  return word
    .replace(/(ies|ied)$/, 'y')
    .replace(/(?<=.{3})(ing|ed|es|(?<!s)s)$/, '')
    .replace(/([bdgmnprt])\1$/, '$1')
    .replace(/(?<=.{3})(e|y)$/, '');
}

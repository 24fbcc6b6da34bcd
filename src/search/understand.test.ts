import { describe, expect, it } from 'vitest';
import { makeLexicon } from './example-lexicon';
import { understand } from './understand';

const lexicon = makeLexicon(
  {
    bolig: 32,
    boligen: 32,
    husleie: 8,
    leie: 16,
    kontrakt: 4,
    bok: 4,
    bøker: 2,
    bokleie: 1,
    økonomi: 8,
    gjeld: 4,
    rusmidler: 8,
    bostøtte: 4,
    håp: 2,
    lærling: 1,
    hjemmet: 8,
    frivillig: 4,
    nabolag: 8,
    overnatting: 2,
    menneskerettighet: 2,
    garanti: 1,
    vilkår: 4,
    hva: 64,
    hvordan: 32,
    er: 64,
    2014: 4,
    housing: 16,
    first: 16,
  },
  {
    nynorsk: ['heimløyse', 'bustad'],
    leftOut: ['hva', 'hvordan', 'er', 'en', 'i'],
    forms: [
      ['bok', 'bøker'],
      ['leie', 'leigde'],
    ],
    same: [
      ['økonomi', 'gjeld'],
      ['bolig først', 'housing first'],
    ],
    understood: { dop: ['rusmidler'], 'fast tak': ['bolig'], leie: ['husleie'] },
    spelling: [
      ['^heim', 'hjem'],
      ['bustad', 'bolig'],
      ['ar$', 'er'],
      ['øyse$', 'øshet'],
    ],
  },
);
const ask = (question: string) => understand(question, lexicon);
/** A question's words as lines of text: what was written, how it was understood, and what is asked for. */
const tell = (question: string) =>
  ask(question).words.map(
    ({ written, reason, asks }) => `${written} (${reason}): ${asks.map(({ text }) => text).join(', ')}`,
  );

describe('a word is understood by the first step that helps', () => {
  it.each([
    ['as written', 'husleie', 'husleie (written): husleie'],
    ['as written in another regular form', 'husleiene', 'husleiene (written): husleiene'],
    ['in capital letters', 'HUSLEIE', 'husleie (written): husleie'],
    ['as written, with its other forms', 'bok', 'bok (written): bok, bøker'],
    ['as written, with what it stands for', 'leie', 'leie (written): leie, husleie'],
    ['as written, with what means the same', 'gjeld', 'gjeld (written): gjeld, økonomi'],
    ['as written, with the form the index keeps apart', 'vilkårene', 'vilkårene (written): vilkårene, vilkår'],
    ['as written in nynorsk, with bokmål', 'bustad', 'bustad (written): bustad, bolig'],
    ['by a form that begins otherwise', 'leigde', 'leigde (form): leie'],
    ['by what our texts call it', 'dop', 'dop (meaning): rusmidler'],
    ['by what our texts call it, in another form', 'dopet', 'dopet (meaning): rusmidler'],
    ['with ø for o', 'bostotte', 'bostotte (letters): bostøtte'],
    ['with ø for oe', 'bostoette', 'bostoette (letters): bostøtte'],
    ['with å for a', 'hap', 'hap (letters): håp'],
    ['with å for aa', 'haap', 'haap (letters): håp'],
    ['with æ for ae', 'laerling', 'laerling (letters): lærling'],
    ['with æ for a', 'larling', 'larling (letters): lærling'],
    ['by its beginning, while it is written', 'kontra', 'kontra (begun): kontra'],
    ['by its beginning with other letters', 'lar', 'lar (begun): lær'],
    ['in bokmål spelling', 'heimmet', 'heimmet (spelling): hjemmet'],
    ['in nynorsk spelling', 'hjemløyse', 'hjemløyse (spelling): heimløyse'],
    ['in nynorsk spelling, two sounds at once', 'hjemløshet', 'hjemløshet (spelling): heimløyse'],
    ['with a letter dropped', 'huslie', 'huslie (slip): husleie'],
    ['with a letter added', 'hussleie', 'hussleie (slip): husleie'],
    ['with a letter changed', 'kontrapt', 'kontrapt (slip): kontrakt'],
    ['with neighbours swapped', 'kontrkat', 'kontrkat (slip): kontrakt'],
    ['with another ending', 'kontraktør', 'kontraktør (ending): kontrakt'],
    ['by both its halves', 'boliggaranti', 'boliggaranti (halves): bolig garanti'],
    ['by both its halves, bound with -s-', 'økonomisgaranti', 'økonomisgaranti (halves): økonomi garanti'],
    ['with two slips in a long word', 'meneskerettighett', 'meneskerettighett (slips): menneskerettighet'],
    ['with a wrong first letter, where the rest is right', 'zusleie', 'zusleie (slips): husleie'],
    ['by its last half', 'campingovernatting', 'campingovernatting (half): overnatting'],
    ['by its first half, where only that is ours', 'overnattingssted', 'overnattingssted (half): overnatting'],
  ])('%s: %s', (_step, question, told) => expect(tell(question)[0]).toBe(told));

  it.each([
    ['a first letter that is wrong in a short word', 'zolig'],
    ['a word of three letters', 'bik'],
    ['a number that is nearly ours', '2013'],
    ['a word nothing is like', 'xyzzyq'],
    ['a word as long as a page', 'kragje'.repeat(900)],
  ])('not %s', (_what, question) => expect(ask(question).words).toEqual([]));
});

describe('words that belong together', () => {
  it.each([
    ['a phrase with a meaning, its words in any form', 'faste tak', ['faste tak (meaning): bolig']],
    ['a phrase our texts use themselves', 'housing first', ['housing first (meaning): housing first, bolig først']],
    ['neighbours our texts write as one', 'hus leie', ['hus leie (joined): husleie']],
    ['neighbours that are words of their own too', 'bok leie', ['bok leie (joined): bokleie, bok leie']],
    ['neighbours written as one with -s-', 'menneske rettighet', ['menneske rettighet (joined): menneskerettighet']],
    ['neighbours with ø for o', 'bo stotte', ['bo stotte (joined): bostøtte']],
    ['halves with a hyphen', 'hus-leie', ['hus leie (joined): husleie']],
  ])('%s: %s', (_what, question, told) => expect(tell(question)).toEqual(told));
});

describe('a question in quotation marks', () => {
  it.each([
    ['«Bolig først»', ['«Bolig først» (phrase): "bolig først"']],
    ['"bolig først"', ['«bolig først» (phrase): "bolig først"']],
    ['“bolig først”', ['«bolig først» (phrase): "bolig først"']],
    ['„bolig først“', ['«bolig først» (phrase): "bolig først"']],
    ['«hva er»', ['«hva er» (phrase): "hva er"']],
    [
      'husleie « ny bolig » "kontrakt"',
      ['«ny bolig» (phrase): "ny bolig"', '«kontrakt» (phrase): "kontrakt"', 'husleie (written): husleie'],
    ],
    ['«husleie', ['husleie (written): husleie']],
    ['husleie "!"', ['husleie (written): husleie']],
    ['husleie ""', ['husleie (written): husleie']],
  ])('%s', (question, told) => expect(tell(question)).toEqual(told));
});

describe('words a question can do without', () => {
  it.each([
    ['are left out beside others', 'Hva er en husleie?', ['husleie (written): husleie']],
    ['are asked for where there are no others', 'Hva er', ['hva (written): hva', 'er (written): er']],
    ['are left out beside a phrase', 'hva er «husleie»', ['«husleie» (phrase): "husleie"']],
    ['are not joined with their neighbours', 'i hap', ['hap (letters): håp']],
  ])('%s: %s', (_what, question, told) => expect(tell(question)).toEqual(told));

  it('are never what another word is taken for', () => expect(tell('hvordn')).toEqual([]));
});

describe('a question with nothing to look for', () => {
  it.each(['', '   ', '?!', '«»', '""', '«!»'])('%j', (question) => {
    expect(ask(question)).toEqual({ words: [], unknown: [], information: 0 });
  });
});

it('words nothing is like are told of, and make the question harder to answer', () => {
  const { words, unknown, information } = ask('husleie xyzzyq 2013');
  expect(words.map(({ written }) => written)).toEqual(['husleie']);
  expect(unknown).toEqual(['xyzzyq', '2013']);
  expect(information).toBeCloseTo(Math.log(101 / 8) + 2 * 1.3 * Math.log(101));
});

describe('how much a word tells', () => {
  it.each([
    ['garanti', Math.log(101)],
    ['husleie', Math.log(101 / 8)],
    ['boliggaranti', Math.log(101)],
    ['«hva er»', 1],
    ['«bostøtte»', Math.log(101 / 4)],
  ])('%s: %d', (question, information) => {
    expect(ask(question).words[0]?.information).toBeCloseTo(information);
    expect(ask(question).information).toBeCloseTo(information);
  });
});

it('what is asked for beside the word itself counts less', () => {
  expect(ask('leie').words[0]?.asks).toEqual([
    { text: 'leie', weight: 1 },
    { text: 'husleie', weight: 0.6 },
  ]);
});

it.each([
  ['one word', 'kragje'.repeat(900)],
  ['unknown words', 'krvxgjelq '.repeat(500)],
  ['known words', 'boligen '.repeat(625)],
  ['open quotation marks', '«a'.repeat(2500)],
])('a question of 5000 letters, %s, is read from its beginning', (_what, question) => {
  const { words, unknown } = ask(question);
  expect(words.length + unknown.length).toBeLessThanOrEqual(200);
});

it('an English question is understood by English forms', () => {
  const english = makeLexicon({ home: 4, tenancy: 2 }, { language: 'en', same: [['home', 'tenancy']] });
  expect(understand('Tenancies', english).words[0]?.asks.map(({ text }) => text)).toEqual(['tenancies', 'home']);
});

describe('a word written with other letters', () => {
  const twins = makeLexicon({ bor: 4, bør: 4, startlan: 1, startlån: 8 }, { leftOut: ['når', 'bør'] });

  it.each([
    ['is taken for the usual one where ours is an odd spelling', 'startlan', ['startlån', 'startlan']],
    ['is itself where it is as usual as its twin', 'bor', ['bor']],
    ['is left out where it is a word a question can do without', 'nar startlån', ['startlån']],
  ])('%s: %s', (_what, question, texts) => {
    const { words, unknown } = understand(question, twins);
    expect(words.flatMap(({ asks }) => asks.map(({ text }) => text))).toEqual(texts);
    expect(unknown).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readPage } from '~/checks/site/built-site';

const readRows = (address: string) =>
  [...readPage(address).matchAll(/<tr>\s*<th scope="row">([\s\S]*?)<\/th>([\s\S]*?)<\/tr>/g)].map(
    ([, label = '', cells = '']) =>
      [label, ...[...cells.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => cell)].map((text) =>
        text.replace(/&nbsp;|\u00a0/g, ' ').trim(),
      ),
  );

describe('the published example', () => {
  it('is told figure by figure', () => {
    const rows = readRows('/handbok/regnestykke/');
    expect(rows.slice(0, 7)).toEqual([
      ['Ansatte i teamet', '5'],
      ['Kostnad per år', '3 800 000 kr'],
      ['Kostnad per måned, slik kilden skriver det', '316 666 kr'],
      ['Deltakere per ansatt', '8'],
      ['Deltakere per ansatt i oppstarten', '7–9'],
      ['Deltakere teamet har plass til', '40'],
      ['Deltakere der det går i null, mot hospits', '14–18'],
    ]);
  });

  it('is reckoned out with the formula beside', () => {
    const rows = readRows('/handbok/regnestykke/');
    expect(rows.slice(7)).toEqual([
      ['Deltakere teamet har plass til', '5 × 8', '40'],
      ['Kostnad per måned', '3 800 000 ÷ 12', '316 667 kr'],
      ['Per deltaker per år, med 40 deltakere', '3 800 000 ÷ 40', '95 000 kr'],
      ['Per deltaker per måned, med 40 deltakere', '3 800 000 ÷ 12 ÷ 40', '7 917 kr'],
      ['Per deltaker per måned, med 14 deltakere', '3 800 000 ÷ 12 ÷ 14', '22 619 kr'],
      ['Per deltaker per måned, med 18 deltakere', '3 800 000 ÷ 12 ÷ 18', '17 593 kr'],
    ]);
  });

  it.each([
    ['/handbok/regnestykke/', 'Lov ikke innsparing', 'ikke justert for prisstigning'],
    ['/nn/handbok/reknestykke/', 'Lov ikkje innsparing', 'ikkje justerte for prisstiging'],
    ['/en/handbook/costs/', 'Do not promise savings', 'not adjusted for inflation'],
  ])('%s says what it cannot be used for, before the figures', (address, promise, prices) => {
    const page = readPage(address);
    expect(page.indexOf(promise)).toBeGreaterThan(0);
    expect(page.indexOf(promise)).toBeLessThan(page.indexOf('<table'));
    expect(page).toContain(prices);
  });

  it('leads to its source, in a list of its own', () => {
    const page = readPage('/handbok/regnestykke/');
    expect(page).toMatch(/<li id="kilde-1">[\s\S]*?housing-first-loenner-seg-for-kommunene/);
    expect(page.match(/href="#kilde-1"/g)?.length).toBeGreaterThan(4);
  });
});

import { describe, expect, it } from 'vitest';
import { isEmbedPage, listPages } from '~/checks/site/built-site';
import { measurePage } from '~/checks/site/page-weight';

const isArticle = (page: string) => /^\/(artikler|nn\/artiklar|en\/articles)\/[^/]+\/$/.test(page);

describe('a page arrives in one network round trip', () => {
  it.each(listPages().filter((page) => !isEmbedPage(page)))('%s keeps its budget', (page) => {
    const weight = measurePage(page);
    expect(weight.html + weight.css).toBeLessThanOrEqual(14_000);
    expect(weight.css).toBeLessThanOrEqual(8_000);
    expect(weight.fonts).toBeLessThanOrEqual(24_000);
    expect(weight.requests).toBeLessThanOrEqual(5);
    expect(weight.script).toBeLessThanOrEqual(1_500);
    if (isArticle(page)) expect(weight.html).toBeLessThanOrEqual(7_000);
  });
});

describe('a film in a frame on another site', () => {
  it.each(listPages().filter(isEmbedPage))('%s is one file that arrives in one round trip, and its picture', (page) => {
    const weight = measurePage(page);
    expect(weight.html).toBeLessThanOrEqual(9_000);
    expect({ css: weight.css, script: weight.script, fonts: weight.fonts }).toEqual({ css: 0, script: 0, fonts: 0 });
    expect(weight.requests).toBeLessThanOrEqual(2);
  });
});

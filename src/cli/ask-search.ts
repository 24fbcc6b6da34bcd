import type { Browser, Page } from 'playwright-core';
import type { Answered, Shown } from '../checks/search/score.ts';
import { judge } from '../checks/search/score.ts';
import type { SearchQuestionEntry } from '../schemas/search-question.ts';

/** Where the site is served, and the browser to open it in. */
export interface ServedSearch {
  /** The address without a trailing slash. */
  origin: string;
  /** Sub-path the site lies below, with slashes around. */
  basePath: string;
  browser: Browser;
}

/** The search page of each language. */
const searchPages = { nb: 'sok/', nn: 'nn/sok/', en: 'en/search/' } as const satisfies Record<
  SearchQuestionEntry['locale'],
  string
>;

/** Tabs that ask at the same time. */
const tabs = 3;

/** Asks the search page of each question's language, one question after the other, and judges what is shown. */
export async function askSearch(
  served: ServedSearch,
  questions: readonly SearchQuestionEntry[],
): Promise<readonly Answered[]> {
  // One context, so that a file fetched by one tab is there for the others.
  const context = await served.browser.newContext();
  const shown = new Map<SearchQuestionEntry, Shown>();
  for (const locale of ['nb', 'nn', 'en'] as const) {
    const waiting = questions.filter((question) => question.locale === locale);
    const askNext = async () => {
      const page = await context.newPage();
      await page.goto(served.origin + served.basePath + searchPages[locale]);
      for (let asked = waiting.shift(); asked !== undefined; asked = waiting.shift())
        shown.set(asked, await ask(page, { question: asked.question, basePath: served.basePath }));
      await page.close();
    };
    if (waiting.length > 0) await Promise.all(Array.from({ length: tabs }, askNext));
  }
  await context.close();
  return questions.map((asked) => judge(asked, shown.get(asked) ?? { moments: [], results: [] }));
}

/** Writes a question in the field, waits until it is answered, and reads what is shown. */
async function ask(page: Page, { question, basePath }: { question: string; basePath: string }): Promise<Shown> {
  await page.locator('main input[type="search"]').fill(question);
  await page
    .waitForFunction(
      (asked) => document.querySelector<HTMLElement>('site-search')?.dataset['answered'] === asked,
      question,
    )
    .catch((error: unknown) => {
      throw new Error(`«${question}» fikk ikke noe svar på ${page.url()}.`, { cause: error });
    });
  return page.evaluate((base) => {
    const read = (parent: ParentNode, links: string) =>
      [...parent.querySelectorAll<HTMLAnchorElement>(links)].map(
        ({ pathname, search, hash }) => `/${pathname.slice(base.length)}${search}${hash}`,
      );
    return {
      moments: read(document, '.search-moments a'),
      results: [...document.querySelectorAll('.search-results > li')].map((item) => read(item, 'a')),
    };
  }, basePath);
}

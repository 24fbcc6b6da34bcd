import { isEmbedPage } from '../built-site.ts';
import { wordsIn } from '../parse-html.ts';
import type { Fault, Rule } from '../rule.ts';
import { isUnlisted, localeOf } from '../site.ts';
import type { BuiltPage } from '../site.ts';

/** Pages are told apart by their titles: in tabs, in search engines, by screen readers. */
export const uniqueTitles: Rule = {
  id: 'unique-title',
  severity: 'error',
  about: {
    nb: 'Hver side har en tittel, og ingen to sider på samme språk har den samme.',
    en: 'Every page has a title, and no two pages in one language have the same.',
  },
  find: ({ pages }) => {
    const first = new Map<string, BuiltPage>();
    return pages.flatMap((page): Fault[] => {
      const title = titleOf(page);
      if (title === '') return [tellMissing(page)];
      // A page in a frame has its film's title, and pages about what was taken out have one title together.
      if (isEmbedPage(page.address) || isUnlisted(page)) return [];
      const key = `${localeOf(page)} ${title}`;
      const other = first.get(key);
      if (!other) first.set(key, page);
      return other ? [tellSame(page, other)] : [];
    });
  },
};

function titleOf({ elements, html }: BuiltPage): string {
  const title = elements.find(({ name }) => name === 'title');
  return title ? wordsIn(html, title) : '';
}

/** The title as its author wrote it: the main heading. */
function writtenTitle({ elements, html }: BuiltPage): string {
  const heading = elements.find(({ name }) => name === 'h1');
  return heading ? wordsIn(html, heading) : '';
}

function tellMissing(page: BuiltPage): Fault {
  return {
    page,
    seek: ['title:'],
    message: { nb: 'Siden har ingen tittel.', en: 'The page has no title.' },
    fix: { nb: 'Skriv: title: Tittelen', en: 'Write: title: The title' },
  };
}

function tellSame(page: BuiltPage, other: BuiltPage): Fault {
  const title = writtenTitle(page);
  return {
    page,
    seek: title === '' ? ['title:'] : [`title: ${title}`, title, 'title:'],
    message: {
      nb: `Tittelen er den samme som på ${other.address} (${other.source}).`,
      en: `The title is the same as on ${other.address} (${other.source}).`,
    },
    fix: { nb: 'Gi en av dem en annen tittel.', en: 'Give one of them another title.' },
  };
}

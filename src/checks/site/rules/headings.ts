import { wordsIn } from '../parse-html.ts';
import type { HtmlElement } from '../parse-html.ts';
import type { Fault, Rule } from '../rule.ts';
import type { BuiltPage } from '../site.ts';

/** A page must have one main heading, and no level left out below it. */
export const headings: Rule = {
  id: 'headings',
  severity: 'error',
  about: {
    nb: 'Hver side har én hovedoverskrift, den kommer først, og ingen overskrift hopper over et nivå.',
    en: 'Every page has one main heading, it comes first, and no heading skips a level.',
  },
  find: ({ pages }) => pages.flatMap((page) => [...findMain(page), ...findSkipped(page)]),
};

const levelOf = ({ name }: HtmlElement) => Number(name.slice(1));
const headingsOf = ({ elements }: BuiltPage) => elements.filter(({ name }) => /^h[1-6]$/.test(name));

function findMain(page: BuiltPage): readonly Fault[] {
  const main = headingsOf(page).filter((heading) => levelOf(heading) === 1);
  if (main.length === 1) return [];
  return [
    {
      page,
      seek: main.slice(-1).flatMap((heading) => seekHeading(page, heading)),
      message: {
        nb: `Siden har ${main.length} hovedoverskrifter (<h1>), og skal ha én.`,
        en: `The page has ${main.length} main headings (<h1>), and should have one.`,
      },
      fix: {
        nb: 'Tittelen er hovedoverskriften: begynn teksten med ##.',
        en: 'The title is the main heading: begin the text with ##.',
      },
    },
  ];
}

function findSkipped(page: BuiltPage): readonly Fault[] {
  const own = headingsOf(page);
  return own.flatMap((heading, index): Fault[] => {
    const before = own[index - 1];
    const [level, most] = [levelOf(heading), before ? levelOf(before) + 1 : 1];
    if (level <= most) return [];
    const words = wordsIn(page.html, heading);
    return [
      {
        page,
        seek: seekHeading(page, heading),
        message: {
          nb: `Overskriften «${words}» er på nivå ${level}, og her kan den høyst være på nivå ${most}.`,
          en: `The heading ‘${words}’ is at level ${level}, and can be at level ${most} at most here.`,
        },
        fix: {
          nb: `Skriv: ${'#'.repeat(most)} ${words}`,
          en: `Write: ${'#'.repeat(most)} ${words}`,
        },
      },
    ];
  });
}

/** A heading as an author writes it, else its words. */
function seekHeading(page: BuiltPage, heading: HtmlElement): string[] {
  const words = wordsIn(page.html, heading);
  return words === '' ? [] : [`${'#'.repeat(levelOf(heading))} ${words}`, words];
}

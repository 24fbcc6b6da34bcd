import { hashInline } from '../../../lib/inline-hash.ts';
import type { HtmlElement } from '../parse-html.ts';
import type { Fault, Rule } from '../rule.ts';
import { attributeOf } from '../site.ts';
import type { BuiltPage } from '../site.ts';

/** A script or style inside a page must be named by its hash in the page's own policy. */
export const inlineCode: Rule = {
  id: 'inline-code',
  severity: 'error',
  about: {
    nb: 'Hver side har en innholdspolicy, og et skript eller stilark inne i siden er nevnt i den med sin egen sjekksum.',
    en: 'Every page has a content policy, and a script or style inside the page is named in it by its own hash.',
  },
  find: ({ pages }) =>
    pages.flatMap((page) => {
      const policy = policyOf(page);
      if (!policy.has('default-src')) return [tellNoPolicy(page)];
      return page.elements
        .filter((element) => isCode(element) && !isNamed(element, policy))
        .map((element) => tellUnnamed(page, element));
    }),
};

/** The directives of the page's own policy, each with what it allows. */
function policyOf(page: BuiltPage): ReadonlyMap<string, readonly string[]> {
  const isPolicy = ({ attributes }: HtmlElement) =>
    attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
  const directives = (attributeOf(page, isPolicy, 'content') ?? '').split(';');
  return new Map(
    directives.map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values] as const;
    }),
  );
}

/** A script without a file, or a style; scripts of data are run by nobody. */
function isCode({ name, attributes }: HtmlElement): boolean {
  if (name === 'style') return true;
  return (
    name === 'script' && !attributes.has('src') && !/^application\/(?:ld\+)?json$/.test(attributes.get('type') ?? '')
  );
}

function isNamed({ name, text }: HtmlElement, policy: ReadonlyMap<string, readonly string[]>): boolean {
  const allowed = policy.get(`${name}-src`) ?? policy.get('default-src') ?? [];
  return allowed.includes(hashInline(text));
}

function tellNoPolicy(page: BuiltPage): Fault {
  return {
    page,
    seek: [],
    message: { nb: 'Siden har ingen innholdspolicy.', en: 'The page has no content policy.' },
    fix: { nb: 'Legg siden i rammen Base eller Embed.', en: 'Lay the page out with Base or Embed.' },
  };
}

function tellUnnamed(page: BuiltPage, { name, text }: HtmlElement): Fault {
  const [line = ''] = text.trim().split('\n');
  return {
    page,
    seek: [...(line === '' ? [] : [line]), `<${name}`],
    message: {
      nb: `Siden har en <${name}> inne i seg som policyen ikke nevner, og nettleseren vil ikke bruke den.`,
      en: `The page has a <${name}> inside it that its policy does not name, and the browser will not use it.`,
    },
    fix: { nb: `Ta bort <${name}>.`, en: `Take out <${name}>.` },
  };
}

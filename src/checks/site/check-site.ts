import type { Finding, Words } from '../finding.ts';
import { sortFindings } from '../finding.ts';
import type { Fault, Rule } from './rule.ts';
import { siteRules } from './rules.ts';
import type { BuiltSite } from './site.ts';
import { seekPlaces } from './source-files.ts';
import type { SourceFiles, SourcePlace } from './source-files.ts';

/** A fault with the rule it breaks and the place it comes from. */
interface PlacedFault {
  rule: Rule;
  fault: Fault;
  place: SourcePlace;
}

/** Tries every rule on a finished site and names the place to mend; one place that shows on many pages is told once. */
export function checkSite(site: BuiltSite, sources: SourceFiles, rules = siteRules): readonly Finding[] {
  const seeker = seekPlaces(sources);
  const placed = rules.flatMap((rule) =>
    rule.find(site).map((fault) => ({ rule, fault, place: seeker(fault.page.source, fault.seek) })),
  );
  const groups = [...Map.groupBy(placed, groupKey).values()];
  return sortFindings(groups.flatMap(toFinding));
}

/** What comes from one place is one thing to mend; so is what shows the same on several pages and comes from none of their files. */
function groupKey({ rule, fault, place }: PlacedFault): string {
  const where = place.isFound ? `${place.file}:${place.line}:${place.column}` : fault.seek.join('\n');
  const own = place.isFound || fault.seek.length > 0 ? '' : fault.page.address;
  return [rule.id, fault.message.nb, where, own].join('\0');
}

function toFinding(group: readonly PlacedFault[]): readonly Finding[] {
  const [first] = group;
  if (!first) return [];
  const { rule, fault, place } = first;
  const others = new Set(group.map(({ fault: { page } }) => page.address)).size - 1;
  return [
    {
      file: place.file,
      line: place.line,
      column: place.column,
      rule: rule.id,
      severity: rule.severity,
      message: name(fault, others),
      fix: fault.fix,
    },
  ];
}

/** The message with the page that shows the fault in front of it. */
function name({ page, message }: Fault, others: number): Words {
  const more = {
    nb: others === 0 ? '' : ` (og ${others} ${others === 1 ? 'side' : 'sider'} til)`,
    en: others === 0 ? '' : ` (and ${others} more ${others === 1 ? 'page' : 'pages'})`,
  };
  return {
    nb: `${page.address}${more.nb}: ${message.nb}`,
    en: `${page.address}${more.en}: ${message.en}`,
  };
}

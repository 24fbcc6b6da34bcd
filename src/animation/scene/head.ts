import { inLight } from './colour.ts';
import type { Look } from './figure.ts';

/** Hair and hats, drawn over a head in the middle of (0, -91); the face looks to the right. */
const heads = {
  short: ({ hair }: HeadColours) =>
    `<path d="M-10.5 -90Q-12 -103 0 -103Q9 -103 9.5 -95Q2 -97 -3 -95Q-4 -90 -6 -86Z" fill="${hair}"/>`,
  bald: ({ hair }: HeadColours) =>
    `<path d="M-10 -90Q-11 -95 -8 -97Q-4 -92 -6 -85Z" fill="${hair}"/><path d="M-2 -84Q5 -78 9 -85Q9 -77 2 -77Z" fill="${hair}"/>`,
  bun: ({ hair }: HeadColours) =>
    `<circle cx="-8" cy="-103" r="6" fill="${hair}"/><path d="M-10.5 -88Q-12 -103 0 -103Q9 -103 9.5 -95Q2 -98 -3 -94Q-4 -88 -6 -85Z" fill="${hair}"/>`,
  long: ({ hair }: HeadColours) =>
    `<path d="M-10.5 -92Q-10 -103 0 -103Q9 -103 9.5 -95Q2 -98 -2 -94Q-2 -84 -4 -70Q-12 -68 -14 -73Q-11 -82 -10.5 -92Z" fill="${hair}"/>`,
  beanie: ({ hair, accent }: HeadColours) =>
    `<path d="M-10 -90l1 6 4 -6Z" fill="${hair}"/><path d="M-10.5 -94Q-10 -107 0 -107T10.5 -94Z" fill="${accent}"/><path d="M-11 -94h22" stroke="${accent}" stroke-width="4.5" stroke-linecap="round"/><circle cy="-108" r="3.6" fill="${accent}"/>`,
  brim: ({ hair, accent }: HeadColours) =>
    `<path d="M-10 -92l1 8 4 -7Z" fill="${hair}"/><path d="M-10 -96Q-9 -109 0 -108Q9 -109 10 -96Z" fill="${accent}"/><path d="M-16 -96h32" stroke="${accent}" stroke-width="4" stroke-linecap="round"/>`,
  headscarf: ({ accent }: HeadColours) =>
    `<path d="M9 -99Q0 -107 -8 -100Q-13 -93 -10 -83L-13 -76Q0 -71 10 -77Q10 -82 5 -83Q0 -87 2 -95Q5 -99 9 -99Z" fill="${accent}"/>`,
} as const;

interface HeadColours {
  hair: string;
  accent: string;
}

/** A kind of hair or hat. */
export type HeadKind = keyof typeof heads;

/** A head with hair or hat, and the scarf under it. */
export function drawHead({ head, skin, hair, accent }: Look, day: number): string {
  const colours = { hair: inLight(hair, day), accent: inLight(accent, day) };
  const scarf =
    head === 'headscarf'
      ? ''
      : `<path d="M-8 -79H8" stroke="${colours.accent}" stroke-width="6" stroke-linecap="round"/>`;
  return `<path d="M0 -84V-76" stroke="${inLight(skin, day)}" stroke-width="7"/>${scarf}<circle cy="-91" r="9.6" fill="${inLight(skin, day)}"/><circle cx="9.4" cy="-90" r="1.7" fill="${inLight(skin, day)}"/>${heads[head](colours)}`;
}

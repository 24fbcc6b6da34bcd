import { blend } from './colour.ts';
import type { Weather } from './light.ts';
import { between, scatter, short } from './motion.ts';
import { quay } from './street.ts';

const surface = quay + 34;

/** The river with the street upside down in it, and the light that glitters. */
export function drawWater(time: number, { day }: Weather): string {
  const glitter = Array.from({ length: 72 }, (_, mark) => {
    const row = Math.floor(mark / 4);
    const drift = time * (8 + row * 0.6) * (mark % 2 === 0 ? 1 : -1);
    const x = ((((scatter(mark) * 1900 + drift) % 1900) + 1900) % 1900) - 300;
    return `<rect x="${short(x)}" y="${surface + 6 + row * 9}" width="${short(60 + scatter(mark + 9) * 150)}" height="2.2" rx="1" opacity="${short(0.05 + 0.05 * scatter(row))}"/>`;
  });
  return `<linearGradient id="water" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${blend('#18233f', '#b7c6c4', day)}"/><stop offset="1" stop-color="${blend('#0a1122', '#5f8299', day)}"/></linearGradient>
<clipPath id="below"><rect x="-300" y="${surface}" width="2000" height="300"/></clipPath><rect x="-300" y="${surface}" width="2000" height="300" fill="url(#water)"/>
<g clip-path="url(#below)" opacity="${short(between(0.4, 0.3, day))}"><use href="#street" transform="translate(0 ${2 * surface - 20}) scale(1 -1)"/></g><g fill="#fff">${glitter.join('')}</g>`;
}

/** The quay everybody stands on, and the piles it stands on. */
export function drawQuay({ day }: Weather): string {
  const piles = Array.from({ length: 42 }, (_, pile) => `M${-300 + pile * 46} ${surface}h9v26h-9z`).join('');
  return `<path d="M-300 ${quay}H1700V${quay + 14}H-300Z" fill="${blend('#2a2531', '#a2876a', day)}"/><path d="M-300 ${quay + 14}H1700V${surface}H-300Z" fill="${blend('#191826', '#6b5745', day)}"/><path d="${piles}" fill="${blend('#14131f', '#54443a', day)}"/>`;
}

/** Rain over the whole picture, slanting. */
export function drawRain(time: number, { rain }: Weather): string {
  if (rain < 0.02) return '';
  const drops = Array.from({ length: 150 }, (_, drop) => {
    const x = ((scatter(drop) * 1500 + time * 120) % 1500) - 100;
    const y = ((scatter(drop + 500) * 760 + time * 720 * (0.8 + scatter(drop) * 0.4)) % 760) - 20;
    return `M${short(x)} ${short(y)}l-5 22`;
  });
  return `<path d="${drops.join('')}" stroke="#cfe0ff" stroke-width="1.5" opacity="${short(0.32 * rain)}"/>`;
}

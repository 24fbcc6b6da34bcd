import { inLight } from './colour.ts';
import { handAt } from './figure.ts';
import { between, short } from './motion.ts';

/** A bag carried in a hanging hand. */
export function drawBag(day: number): string {
  const [x, y] = handAt(4);
  return `<g transform="translate(${short(x)} ${short(y)})"><path d="M-6 2Q0 -8 6 2" fill="none" stroke="${inLight('#6b4a34', day)}" stroke-width="2.5"/><rect x="-14" y="2" width="28" height="19" rx="4" fill="${inLight('#8a5f3f', day)}"/></g>`;
}

/** A key that glows in a lifted hand. */
export function drawKey(angle: number, glow: number): string {
  const [x, y] = handAt(angle);
  return `<g opacity="${short(glow)}" transform="translate(${short(x)} ${short(y)})"><circle r="44" fill="url(#glow)"/><g fill="none" stroke="#ffd98f" stroke-width="4.5" stroke-linecap="round"><circle cy="-10" r="8"/><path d="M0 -2V23M0 14h8M0 22h10"/></g></g>`;
}

/** A lantern in a lifted hand. */
export function drawLantern(angle: number): string {
  const [x, y] = handAt(angle);
  return `<g transform="translate(${short(x)} ${short(y)})"><circle cy="16" r="60" fill="url(#glow)" opacity=".8"/><path d="M0 0V7M-7 26h14" stroke="#5a4630" stroke-width="3"/><rect x="-7" y="7" width="14" height="18" rx="3.5" fill="#ffe08a" stroke="#5a4630" stroke-width="2.5"/></g>`;
}

/** An umbrella over two, from closed (0) to open (1), in a lifted hand. */
export function drawUmbrella(angle: number, open: number): string {
  const [x, y] = handAt(angle);
  const half = between(4, 62, open);
  const rim = between(20, -50, open);
  const ribs = [-half, -half / 3, half / 3, half];
  const hem = ribs
    .slice(1)
    .map((end, rib) => `Q${short(((ribs[rib] ?? 0) + end) / 2)} ${short(rim - 9 * open)} ${short(end)} ${short(rim)}`)
    .join('');
  return `<g transform="translate(${short(x)} ${short(y)})"><path d="M0 6V-78" stroke="#3a2a2c" stroke-width="3"/><path d="M${short(-half)} ${short(rim)}Q${short(-half * 0.9)} -76 0 -78Q${short(half * 0.9)} -76 ${short(half)} ${short(rim)}L${short(-half)} ${short(rim)}${hem}Z" fill="#a03a2e"/></g>`;
}

/** A walking frame in front of the one who leans on it. */
export function drawWalkingFrame(day: number): string {
  return `<g fill="none" stroke="${inLight('#d3dae2', day)}" stroke-width="3" stroke-linecap="round"><path d="M20 -48h9L24 -6M29 -48L42 -6M26 -24h8"/><circle cx="24" cy="-5" r="5"/><circle cx="42" cy="-5" r="5"/></g>`;
}

/** A dog that wags its tail. */
export function drawDog({
  x,
  y,
  facing,
  wag,
  day,
  opacity,
}: {
  x: number;
  y: number;
  facing: 1 | -1;
  wag: number;
  day: number;
  opacity: number;
}): string {
  const fur = inLight('#c58b52', day);
  const dark = inLight('#8a5a34', day);
  return `<g opacity="${short(opacity)}" transform="translate(${short(x)} ${short(y)}) scale(${0.8 * facing} .8)"><path d="M-16 -17q-8 -6 -9 ${short(-12 + wag * 5)}" fill="none" stroke="${fur}" stroke-width="4" stroke-linecap="round"/><path d="M-13 -12V-1M-8 -12V-1M8 -12V-1M13 -12V-1" stroke="${dark}" stroke-width="4" stroke-linecap="round"/><rect x="-18" y="-22" width="34" height="14" rx="7" fill="${fur}"/><path d="M10 -16L15 -31q8 -5 12 2l6 4q-2 5 -9 4l-5 9Z" fill="${fur}"/><path d="M16 -31l-3 8 5 1Z" fill="${dark}"/><circle cx="24" cy="-28" r="1.3" fill="#1a1620"/></g>`;
}

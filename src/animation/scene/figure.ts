import { inLight } from './colour.ts';
import { drawHead, type HeadKind } from './head.ts';
import { short } from './motion.ts';

/** What makes one person unlike the next. */
export interface Look {
  /** Height against a grown person's. */
  size: number;
  coat: string;
  trousers: string;
  skin: string;
  hair: string;
  /** Colour of the hat or the scarf. */
  accent: string;
  head: HeadKind;
  /** How far up from the ground the coat ends, of a hundred. */
  hem: number;
}

/** How a person stands, walks and holds the arms at a moment. */
export interface Pose {
  x: number;
  /** The ground under the feet. */
  y: number;
  /** The way the person looks: 1 to the right, -1 to the left. */
  facing: 1 | -1;
  /** Where in the step the person is; left out for one who stands. */
  step?: number;
  /** How long the steps are, from standing (0) to walking (1). */
  stride?: number;
  /** Degrees the nearer arm is lifted: 0 hangs, 90 points ahead. */
  arm?: number;
  /** The same for the farther arm. */
  farArm?: number;
  opacity?: number;
}

/** Height of a grown person in the drawing's units: the doors are 62, and people stand a little nearer. */
const adult = 0.8;

const radians = Math.PI / 180;

/** A person on foot; what the person carries is drawn in the same measure, a hundred from ground to crown. */
export function drawFigure(look: Look, pose: Pose, { day, carried = '' }: { day: number; carried?: string }): string {
  const stride = pose.step === undefined ? 0 : (pose.stride ?? 1);
  const swing = stride * Math.sin(pose.step ?? 0);
  const bob = stride * Math.abs(Math.cos(pose.step ?? 0)) * 1.6;
  const coat = inLight(look.coat, day);
  const shadow = inLight(look.coat, day * 0.4);
  const arms = { far: pose.farArm ?? -swing * 22, near: pose.arm ?? swing * 22 };
  const hem = 100 - look.hem;
  const body = `<path d="M-11 ${-78}Q0 -87 11 -78Q15 -58 ${15 + swing * 1.5} ${hem - 100}Q0 ${hem - 96} ${-15 + swing * 1.5} ${hem - 100}Q-15 -58 -11 -78Z" fill="${coat}"/>`;
  const parts = [
    drawLeg(-4, -swing, inLight(look.trousers, day * 0.5)),
    drawArm(arms.far, { colour: shadow, skin: inLight(look.skin, day) }),
    drawLeg(4, swing, inLight(look.trousers, day)),
    body,
    drawHead(look, day),
    carried,
    drawArm(arms.near, { colour: shadow, skin: inLight(look.skin, day) }),
  ];
  return place(pose, look.size, `<g transform="translate(0 ${short(-bob)})">${parts.join('')}</g>`);
}

/** A person in a wheelchair; the wheels turn with the way. */
export function drawWheelchairUser(look: Look, pose: Pose, day: number): string {
  const coat = inLight(look.coat, day);
  const metal = inLight('#c9d1dc', day);
  const spokes = [0, 60, 120]
    .map((angle) => `<path d="M0 -19V19" transform="rotate(${short(angle + pose.x * 3 * pose.facing)})"/>`)
    .join('');
  const parts = [
    `<path d="M-20 -64V-30H16L24 -6H31" fill="none" stroke="${metal}" stroke-width="3.5" stroke-linejoin="round"/><path d="M-20 -60h-7" stroke="${metal}" stroke-width="3.5" stroke-linecap="round"/>`,
    `<path d="M-7 -37H15L23 -11" fill="none" stroke="${inLight(look.trousers, day)}" stroke-width="11" stroke-linejoin="round" stroke-linecap="round"/><path d="M21 -7h9" stroke="${inLight('#2c2430', day)}" stroke-width="6" stroke-linecap="round"/>`,
    `<path d="M-17 -32Q-19 -62 -12 -71Q-4 -78 4 -71Q9 -58 7 -32Z" fill="${coat}"/>`,
    `<g transform="translate(-4 8)">${drawHead(look, day)}</g>`,
    drawArm(pose.arm ?? 38, { colour: inLight(look.coat, day * 0.4), skin: inLight(look.skin, day), from: [-3, -66] }),
    `<g fill="none" stroke="${metal}" stroke-width="2" transform="translate(-8 -20)"><circle r="20" stroke-width="3.5"/>${spokes}</g><circle cx="23" cy="-5" r="5" fill="none" stroke="${metal}" stroke-width="3"/>`,
  ];
  return place(pose, look.size, parts.join(''));
}

/** Two people on a bench, side by side, looking at the sky. */
export function drawBench(
  looks: readonly [Look, Look],
  { x, y, opacity }: { x: number; y: number; opacity: number },
  day: number,
): string {
  const wood = inLight('#8a6a4a', day);
  const people = looks.map((look, index) => {
    const side = index === 0 ? -21 : 21;
    const legs = `<path d="M-2 -34H13V-4" fill="none" stroke="${inLight(look.trousers, day)}" stroke-width="10" stroke-linejoin="round"/><path d="M11 -3h9" stroke="#1a1620" stroke-width="6" stroke-linecap="round"/>`;
    const coat = `<path d="M-13 -28Q-15 -60 -9 -69Q0 -76 9 -69Q13 -56 11 -28Z" fill="${inLight(look.coat, day)}"/>`;
    return `<g transform="translate(${side} 0)">${legs}${coat}<g transform="translate(0 10) rotate(-9 0 -90)">${drawHead(look, day)}</g>${drawArm(34, { colour: inLight(look.coat, day * 0.4), skin: inLight(look.skin, day), from: [2, -64] })}</g>`;
  });
  const bench = `<path d="M-50 -28H48M-50 -46H48" stroke="${wood}" stroke-width="5"/><path d="M-42 -48V0M40 -48V0" stroke="${wood}" stroke-width="4"/>`;
  return place({ x, y, facing: 1, opacity }, 1, `${bench}${people.join('')}`);
}

function drawLeg(x: number, swing: number, colour: string): string {
  const foot = x + swing * 13;
  const lift = Math.max(0, swing) * 1.5;
  return `<path d="M${x} -46L${short(foot)} ${short(-4 - lift)}" stroke="${colour}" stroke-width="9" stroke-linecap="round"/><path d="M${short(foot - 2)} ${short(-2 - lift)}h7" stroke="#1a1620" stroke-width="5.5" stroke-linecap="round"/>`;
}

function drawArm(
  angle: number,
  { colour, skin, from = [1, -73] }: { colour: string; skin: string; from?: readonly [number, number] },
): string {
  const [x, y] = handAt(angle, from);
  return `<path d="M${from[0]} ${from[1]}L${short(x)} ${short(y)}" stroke="${colour}" stroke-width="8.5" stroke-linecap="round"/><circle cx="${short(x)}" cy="${short(y)}" r="4" fill="${skin}"/>`;
}

/** Where the hand of a lifted arm is, in a person's own measure. */
export function handAt(angle: number, [x, y]: readonly [number, number] = [1, -73]): [number, number] {
  return [x + Math.sin(angle * radians) * 30, y + Math.cos(angle * radians) * 30];
}

function place({ x, y, facing, opacity = 1 }: Pose, size: number, inside: string): string {
  if (opacity < 0.01) return '';
  const scale = adult * size;
  return `<g opacity="${short(opacity)}" transform="translate(${short(x)} ${short(y)}) scale(${short(scale * facing)} ${short(scale)})">${inside}</g>`;
}

import { cast } from './cast.ts';
import { drawFigure, drawWheelchairUser, type Pose } from './figure.ts';
import type { Weather } from './light.ts';
import { between, clamp, glide, share } from './motion.ts';
import type { Acts } from './story.ts';
import { quay } from './street.ts';
import { drawStringOfLights } from './string-of-lights.ts';
import { drawBag, drawDog, drawWalkingFrame } from './things.ts';

/** What a drawing of someone needs to know: the light, the second of the scene, and how far a greeting hand is up. */
interface Moment {
  day: number;
  seconds: number;
  greeting: number;
}

/** How each of those who come is drawn: a few greet with a hand, and some have things with them. */
const people = {
  neighbour: (pose, moment) => drawFigure(cast.neighbour, { ...pose, farArm: greet(pose, moment) }, moment),
  elder: (pose, { day }) =>
    drawFigure(cast.elder, { ...pose, arm: 46, farArm: 40 }, { day, carried: drawWalkingFrame(day) }),
  parent: (pose, { day }) => drawFigure(cast.parent, { ...pose, farArm: 38 * (1 - (pose.stride ?? 0)) }, { day }),
  child: (pose, moment) => drawFigure(cast.child, { ...pose, farArm: greet(pose, moment) }, moment),
  newcomer: (pose, moment) =>
    drawFigure(
      cast.newcomer,
      { ...pose, arm: 6, farArm: greet(pose, moment) },
      { day: moment.day, carried: drawBag(moment.day) },
    ),
  chooser: (pose, moment) =>
    drawWheelchairUser(cast.chooser, { ...pose, arm: Math.max(38, greet(pose, moment)) }, moment.day),
  walker: (pose, { day }) => drawFigure(cast.walker, pose, { day }),
  dogOwner: (pose, { day, seconds }) =>
    drawFigure(cast.dogOwner, { ...pose, arm: 24 }, { day }) +
    drawDog({ ...pose, x: pose.x + 52 * pose.facing, wag: Math.sin(seconds * 11), day, opacity: pose.opacity ?? 1 }),
} as const satisfies Record<string, (pose: Pose, moment: Moment) => string>;

/** Where each stops, from which side, how many seconds into the scene, and where each then looks. */
const arrivals = [
  { who: 'neighbour', x: 206, from: -1, at: 0.9, looks: 1 },
  { who: 'elder', x: 318, from: 1, at: 1.5, looks: -1 },
  { who: 'parent', x: 470, from: -1, at: 2.2, looks: 1 },
  { who: 'child', x: 505, from: -1, at: 2.2, looks: 1 },
  { who: 'newcomer', x: 606, from: 1, at: 0.6, looks: -1 },
  { who: 'chooser', x: 760, from: 1, at: 1.9, looks: 1 },
  { who: 'walker', x: 842, from: -1, at: 3, looks: -1 },
  { who: 'dogOwner', x: 1040, from: 1, at: 2.6, looks: -1 },
] as const;

/** A string of lights is hung from roof to roof, and people come out on the quay and greet each other; they stay. */
export function drawGathering({ gathering }: Acts, time: number, { day }: Weather): string {
  const seconds = time - gathering.start;
  if (seconds < 0) return '';
  const lights = drawStringOfLights(glide(seconds, 3.2, 7), day);
  return lights + arrivals.map((arrival) => drawArrival(arrival, seconds, day)).join('');
}

function drawArrival({ who, x, from, at, looks }: (typeof arrivals)[number], seconds: number, day: number): string {
  const come = share(seconds, at, at + 2.6);
  const ahead = from === -1 ? 1 : -1;
  const pose: Pose = {
    x: x + from * between(118, 0, come),
    y: quay + 10,
    facing: come < 1 ? ahead : looks,
    opacity: glide(seconds, at, at + 0.8),
    step: seconds * 7,
    stride: clamp((1 - come) * 5),
  };
  const stopped = seconds - at - 2.8;
  return people[who](pose, { day, seconds, greeting: glide(stopped, 0, 0.4) * (1 - glide(stopped, 1.8, 2.3)) });
}

/** Degrees of a hand that swings with the step, and then waves. */
function greet({ stride = 0, step = 0 }: Pose, { greeting, seconds }: Moment): number {
  return between(-22 * stride * Math.sin(step), 140 + 12 * Math.sin(seconds * 8), greeting);
}

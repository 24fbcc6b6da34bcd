import { clamp, glide, scatter } from './motion.ts';
import type { Acts } from './story.ts';

/** The light and the weather at a moment, each from 0 to 1. */
export interface Weather {
  /** From night to morning. */
  day: number;
  rain: number;
  /** How far the sun is up. */
  sun: number;
}

/** The light and the weather at a moment: it dawns from the third scene on, and is morning when the last one speaks. */
export function tellWeather(acts: Acts, time: number): Weather {
  const { loops, walk, gathering, morning } = acts;
  const dawn = glide(time, loops.start + 2, gathering.end);
  const sunrise = glide(time, gathering.end - 0.7, morning.start + 2);
  return {
    day: dawn * 0.42 + sunrise * 0.58,
    rain: glide(time, walk.start + 0.6, walk.start + 2) * (1 - glide(time, walk.start + 6.4, walk.start + 8.6)),
    sun: glide(time, gathering.end - 1.2, morning.end - 5),
  };
}

/** The house with the first light. */
export const first = 4;
/** The house that is chosen. */
export const chosen = 5;

/** How lit a window is, from 0 to 1: first one, then a home, then one more, then all but a few. */
export function lightWindow(acts: Acts, time: number, { house, window }: { house: number; window: number }): number {
  const { barrier, ring, gathering } = acts;
  const late = gathering.start + 1.2 + scatter(house * 13 + window * 7) * 6;
  const moved = barrier.start + 9.9 + (window % 5) * 0.22;
  const lit = Math.max(
    house === first && window === 4 ? 0.95 : 0,
    house === first ? glide(time, moved, moved + 0.9) * (window % 2 === 1 ? 1 : 0.85) : 0,
    house === chosen ? glide(time, ring.start + 7.2, ring.start + 8.6) * (scatter(window + 9) > 0.25 ? 1 : 0.2) : 0,
    scatter(house * 5 + window) > 0.12 ? glide(time, late, late + 0.5) : 0,
  );
  return clamp(lit * (0.94 + 0.06 * Math.sin(time * 2 + house + window)));
}

/** How open a house's door is, from 0 to 1. */
export function openDoor(acts: Acts, time: number, house: number): number {
  const { barrier, ring, gathering } = acts;
  if (house === first) return glide(time, barrier.start + 3.4, barrier.start + 5);
  if (house === chosen) return glide(time, ring.start + 7.2, ring.start + 8.6);
  return glide(time, gathering.start + 1.2 + house * 0.5, gathering.start + 2.2 + house * 0.5) * 0.8;
}

import { between, glide } from './motion.ts';
import type { Acts } from './story.ts';

/** Size of the picture in pixels. */
export const picture = { width: 1280, height: 720 } as const;

/** Where the camera looks: how near, the place it looks at sideways, and how far down the picture the quay lies. */
interface View {
  zoom: number;
  x: number;
  quay: number;
}

/** Moments and views; the camera glides from each to the next. The quay lies low, so that the words have the sky. */
function listViews({ barrier, ring, loops, walk, gathering, morning }: Acts): readonly (View & { time: number })[] {
  return [
    { time: 0, zoom: 1, x: 640, quay: 628 },
    { time: barrier.start - 0.6, zoom: 1.03, x: 646, quay: 632 },
    { time: barrier.start + 2.4, zoom: 1.26, x: 690, quay: 648 },
    { time: barrier.end - 0.4, zoom: 1.3, x: 694, quay: 650 },
    { time: ring.start + 1.8, zoom: 1.08, x: 726, quay: 640 },
    { time: ring.end - 0.4, zoom: 1.12, x: 766, quay: 642 },
    { time: loops.start + 1.8, zoom: 0.95, x: 636, quay: 648 },
    { time: loops.end, zoom: 0.95, x: 640, quay: 648 },
    { time: walk.start + 2, zoom: 1.3, x: 520, quay: 648 },
    { time: walk.end - 0.3, zoom: 1.3, x: 724, quay: 648 },
    { time: gathering.start + 2, zoom: 1.02, x: 632, quay: 640 },
    { time: gathering.end, zoom: 1.06, x: 634, quay: 646 },
    { time: morning.end, zoom: 1, x: 634, quay: 672 },
  ];
}

/** The camera at a moment, as an SVG transform of a drawing whose quay lies at a given height. */
export function aimCamera(acts: Acts, time: number, quay: number): string {
  const views = listViews(acts);
  const at = Math.max(
    0,
    views.findLastIndex((view) => view.time <= time),
  );
  const [from, to] = [views[at], views[at + 1] ?? views[at]];
  if (from === undefined || to === undefined) return '';
  const part = from === to ? 0 : glide(time, from.time, to.time);
  const [zoom, x, low] = [
    between(from.zoom, to.zoom, part),
    between(from.x, to.x, part),
    between(from.quay, to.quay, part),
  ];
  return `translate(${picture.width / 2} ${low.toFixed(3)}) scale(${zoom.toFixed(5)}) translate(${(-x).toFixed(3)} ${-quay})`;
}

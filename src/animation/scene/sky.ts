import { picture } from './camera.ts';
import { blend } from './colour.ts';
import type { Weather } from './light.ts';
import { between, glide, scatter, short } from './motion.ts';

/** The sky's colours from the top down, at night, at dawn and in the morning; the night is the one of the whole site. */
const skies = {
  night: ['#0b1328', '#1b2b4d', '#3a3f60'],
  dawn: ['#27345a', '#545478', '#d79a7c'],
  morning: ['#bcd6e6', '#f6dcb6', '#ffe6bd'],
} as const;

/** The sky that stays still while the camera moves: its colours, and the stars as long as it is dark. */
export function drawSky({ day }: Weather, time: number): string {
  const stops = [0, 1, 2].map((at) => {
    const [night = '', dawn = '', morning = ''] = [skies.night[at], skies.dawn[at], skies.morning[at]];
    const colour = day < 0.42 ? blend(night, dawn, day / 0.42) : blend(dawn, morning, (day - 0.42) / 0.58);
    return `<stop offset="${[0, 0.55, 0.86][at]}" stop-color="${colour}"/>`;
  });
  const stars = Array.from({ length: 90 }, (_, star) => {
    const opacity = (1 - day * 2.4) * (0.25 + 0.6 * scatter(star + 50)) * (0.75 + 0.25 * Math.sin(time * 1.3 + star));
    if (opacity < 0.02) return '';
    return `<circle cx="${short(scatter(star) * picture.width)}" cy="${short(scatter(star + 200) * 380)}" r="${short(0.7 + scatter(star + 77) * 1.2)}" fill="#fff" opacity="${short(opacity)}"/>`;
  });
  return `<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">${stops.join('')}</linearGradient>
<rect width="${picture.width}" height="${picture.height}" fill="url(#sky)"/>${stars.join('')}`;
}

/** The sun behind the hills, and the hills, in the drawing's own units with the quay at a given height. */
export function drawHills({ day, sun }: Weather, { quay, time }: { quay: number; time: number }): string {
  const height = between(quay + 60, quay - 262, sun);
  const disc =
    sun > 0
      ? `<circle cx="1002" cy="${short(height)}" r="230" fill="url(#glow)" opacity="${short(0.75 * sun)}"/><circle cx="1002" cy="${short(height)}" r="42" fill="#fff6da" opacity="${short(sun)}"/>`
      : '';
  const far = `M-300 ${quay + 40}V${quay - 118}C60 ${quay - 176} 210 ${quay - 150} 360 ${quay - 196}S640 ${quay - 146} 800 ${quay - 192} 1100 ${quay - 218} 1600 ${quay - 138}V${quay + 40}Z`;
  const near = `M-300 ${quay + 40}V${quay - 78}C120 ${quay - 108} 300 ${quay - 86} 520 ${quay - 124}S980 ${quay - 78} 1600 ${quay - 108}V${quay + 40}Z`;
  return `${disc}<path d="${far}" fill="${blend('#121c36', '#a9bdb6', day)}"/><path d="${near}" fill="${blend('#0f172c', '#82a092', day)}"/>${drawBirds(day, time)}`;
}

/** Five gulls over the roofs in the morning. */
function drawBirds(day: number, time: number): string {
  const seen = glide(day, 0.7, 1);
  if (seen === 0) return '';
  const birds = [0, 1, 2, 3, 4].map((bird) => {
    const x = 160 + bird * 47 + ((time * 17) % 900) * 0.6;
    const y = -28 + scatter(bird) * 46 + Math.sin(time + bird) * 5;
    const wing = 4 + 3 * Math.sin(time * 6 + bird * 2);
    return `<path d="M${short(x - 10)} ${short(y - wing)}Q${short(x - 4)} ${short(y - wing - 1)} ${short(x)} ${short(y)}Q${short(x + 4)} ${short(y - wing - 1)} ${short(x + 10)} ${short(y - wing)}"/>`;
  });
  return `<g fill="none" stroke="#4b5468" stroke-width="2" stroke-linecap="round" opacity="${short(seen)}">${birds.join('')}</g>`;
}

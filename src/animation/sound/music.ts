import type { Chord, Note, Score } from './score.ts';
import { sampleRate, type Stereo } from './wave-file.ts';

const turn = 2 * Math.PI;
const limit = (value: number) => Math.max(0, Math.min(1, value));

/** Plays a score: chords, plucked tones, the river and the rain, in a large room. Always the same samples. */
export function playScore({ seconds, chords, plucks, rain }: Score): Stereo {
  const length = Math.ceil(seconds * sampleRate);
  const sound: Stereo = { left: new Float32Array(length), right: new Float32Array(length) };
  for (const chord of chords) addChord(sound, chord);
  for (const [index, note] of plucks.entries()) addPluck(sound, note, 0.35 + 0.3 * ((index * 0.618) % 1));
  addWater(sound, rain);
  addRoom(sound);
  fadeEnds(sound);
  return sound;
}

function hertz(pitch: number): number {
  return 440 * 2 ** ((pitch - 69) / 12);
}

/** Adds a sound of so many seconds, placed between the ears from 0 (left) to 1 (right). */
function addSound(
  { left, right }: Stereo,
  { start, seconds, place }: { start: number; seconds: number; place: number },
  valueAt: (time: number) => number,
): void {
  const first = Math.floor(start * sampleRate);
  for (let index = Math.max(0, -first); index < seconds * sampleRate && first + index < left.length; index++) {
    const value = valueAt(index / sampleRate);
    left[first + index] = (left[first + index] ?? 0) + value * (1 - place);
    right[first + index] = (right[first + index] ?? 0) + value * place;
  }
}

/** Each tone is two that are slightly out of tune, which makes them breathe. */
function addChord(sound: Stereo, { start, seconds, pitches }: Chord): void {
  for (const pitch of pitches)
    for (const detune of [-0.06, 0.05]) {
      const speed = turn * hertz(pitch + detune);
      const phase = (pitch * 1.7 + detune * 31) % turn;
      addSound(sound, { start, seconds, place: 0.5 + 0.3 * Math.sin(pitch) }, (time) => {
        const swell = limit(time / 2.8) * limit((seconds - time) / 3.2);
        const tone =
          Math.sin(speed * time + phase) +
          0.28 * Math.sin(2 * speed * time + phase) +
          0.08 * Math.sin(3 * speed * time);
        return tone * 0.022 * swell * swell * (1 + 0.12 * Math.sin(time * 1.1 + pitch));
      });
    }
}

function addPluck(sound: Stereo, { start, pitch, loudness }: Note, place: number): void {
  const speed = turn * hertz(pitch);
  addSound(sound, { start, seconds: 3.2, place }, (time) => {
    const string =
      Math.exp(-time * 1.7) * Math.sin(speed * time) + 0.42 * Math.exp(-time * 3.4) * Math.sin(2 * speed * time);
    const touch = 0.16 * Math.exp(-time * 7) * Math.sin(5.4 * speed * time);
    return loudness * limit(time / 0.006) * (string + touch);
  });
}

/** Noise through two soft filters: the low part is the river, the high part the rain. */
function addWater({ left, right }: Stereo, rain: Score['rain']): void {
  let [seed, low, middle] = [7, 0, 0];
  for (let index = 0; index < left.length; index++) {
    const time = index / sampleRate;
    seed = (seed * 16_807) % 2_147_483_647;
    const noise = (seed / 2_147_483_647) * 2 - 1;
    low += 0.018 * (noise - low);
    middle += 0.35 * (noise - middle);
    const waves = 1 + 0.5 * Math.sin(time * 0.9) * Math.sin(time * 0.37);
    const fall = limit((time - rain.start) / 1.6) * limit((rain.end - time) / 2.4);
    const value = low * 0.1 * waves + (noise - middle) * 0.012 * fall;
    left[index] = (left[index] ?? 0) + value;
    right[index] = (right[index] ?? 0) + value * 0.92 + low * 0.01;
  }
}

/** Echoes that cross from ear to ear. */
function addRoom({ left, right }: Stereo): void {
  for (const [seconds, strength] of [
    [0.173, 0.13],
    [0.291, 0.1],
    [0.443, 0.07],
  ] as const) {
    const delay = Math.floor(seconds * sampleRate);
    for (let index = delay; index < left.length; index++) {
      left[index] = (left[index] ?? 0) + (right[index - delay] ?? 0) * strength;
      right[index] = (right[index] ?? 0) + (left[index - delay] ?? 0) * strength;
    }
  }
}

function fadeEnds({ left, right }: Stereo): void {
  for (let index = 0; index < left.length; index++) {
    const level = limit(index / sampleRate / 1.2) * limit((left.length - index) / sampleRate / 2.5);
    left[index] = (left[index] ?? 0) * level;
    right[index] = (right[index] ?? 0) * level;
  }
}

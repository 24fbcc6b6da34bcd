import { runProgram } from '../programs.ts';
import type { SpokenLine } from './voice.ts';

/** What each kind of voice needs: a machine's is softened, a person's only cleaned of rumble. */
const voiceFilters = {
  synthetic:
    'highpass=f=95,equalizer=f=220:t=q:w=1:g=2,equalizer=f=3400:t=q:w=1.2:g=-4.5,lowpass=f=8200,acompressor=threshold=-24dB:ratio=3:attack=8:release=160:makeup=4,aecho=0.85:0.35:28|47:0.16|0.10,volume=1.2',
  recorded: 'highpass=f=80,acompressor=threshold=-24dB:ratio=2.5:attack=8:release=160:makeup=3',
} as const;

/** Loudness of the whole (EBU R 128), with room for what the sound's own packing adds. */
const loudness = 'loudnorm=I=-18:TP=-2.5:LRA=9';

/** What a mix is made of. */
export interface MixParts {
  music: string;
  lines: readonly SpokenLine[];
  starts: readonly number[];
  voice: keyof typeof voiceFilters;
}

/** Lays each line at its time over the music, which steps back while someone speaks, and writes the whole at even loudness. */
export function mixSound(parts: MixParts, target: string): void {
  const inputs = [parts.music, ...parts.lines.map(({ file }) => file)].flatMap((file) => ['-i', file]);
  const quiet = ['-hide_banner', '-nostats', '-y', ...inputs, '-filter_complex'];
  const measured = runProgram('ffmpeg', [
    ...quiet,
    `${mixFilter(parts)},${loudness}:print_format=json[out]`,
    '-map',
    '[out]',
    '-f',
    'null',
    '-',
  ]);
  const exact = `${loudness}:linear=true:${parseMeasures(measured.messages)}`;
  runProgram('ffmpeg', [
    ...quiet,
    `${mixFilter(parts)},${exact},aresample=48000[out]`,
    '-map',
    '[out]',
    '-c:a',
    'pcm_s16le',
    '-bitexact',
    target,
  ]);
}

/** The filter graph of the mix, without the last step. */
export function mixFilter({ lines, starts, voice }: Pick<MixParts, 'lines' | 'starts' | 'voice'>): string {
  const placed = lines.map(
    (_, index) =>
      `[${index + 1}:a]aformat=channel_layouts=mono,adelay=${Math.round((starts[index] ?? 0) * 1000)}[v${index}]`,
  );
  const names = lines.map((_, index) => `[v${index}]`).join('');
  return [
    ...placed,
    `${names}amix=inputs=${lines.length}:normalize=0:duration=longest,${voiceFilters[voice]},apad,asplit[voice][key]`,
    '[0:a]volume=0.24[music]',
    '[music][key]sidechaincompress=threshold=0.03:ratio=3:attack=120:release=1400[under]',
    '[under][voice]amix=inputs=2:normalize=0:duration=first,aformat=channel_layouts=stereo:sample_rates=48000',
  ].join(';');
}

/** What the first run measured, as options of the second. */
function parseMeasures(messages: string): string {
  const json = /\{[^{}]*"input_i"[^{}]*\}/.exec(messages)?.[0];
  if (json === undefined) throw new Error('ffmpeg målte ikke lydstyrken. Prøv en nyere ffmpeg.');
  const found = JSON.parse(json) as Record<string, string>;
  const pairs = [
    ['I', 'i'],
    ['TP', 'tp'],
    ['LRA', 'lra'],
    ['thresh', 'thresh'],
  ] as const;
  return [
    ...pairs.map(([option, key]) => `measured_${option}=${found[`input_${key}`]}`),
    `offset=${found['target_offset']}`,
  ].join(':');
}

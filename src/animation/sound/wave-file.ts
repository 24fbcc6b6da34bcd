/** Samples a second in all our sound. */
export const sampleRate = 48_000;

/** Sound for two ears, as numbers from -1 to 1. */
export interface Stereo {
  left: Float32Array;
  right: Float32Array;
}

/** Sound as the bytes of a 16-bit WAV file, its loudest sample brought to a given level. */
export function encodeWave({ left, right }: Stereo, peak: number): Buffer {
  const loudest = left.reduce(
    (most, value, index) => Math.max(most, Math.abs(value), Math.abs(right[index] ?? 0)),
    1e-9,
  );
  const scale = (peak * 32_767) / loudest;
  const data = Buffer.alloc(left.length * 4);
  for (let index = 0; index < left.length; index++) {
    data.writeInt16LE(Math.trunc((left[index] ?? 0) * scale), index * 4);
    data.writeInt16LE(Math.trunc((right[index] ?? 0) * scale), index * 4 + 2);
  }
  return Buffer.concat([buildHead(data.length), data]);
}

function buildHead(length: number): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(2, 22);
  head.writeUInt32LE(sampleRate, 24);
  head.writeUInt32LE(sampleRate * 4, 28);
  head.writeUInt16LE(4, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(length, 40);
  return head;
}

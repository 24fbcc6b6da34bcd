import { crc32 } from 'node:zlib';

/** A PNG that is nothing but a head saying how large the picture is. */
export function makePngHeader(width: number, height: number): Buffer {
  const head = Buffer.alloc(17);
  head.write('IHDR', 'latin1');
  head.writeUInt32BE(width, 4);
  head.writeUInt32BE(height, 8);
  // Eight bits for each of red, green and blue.
  head.set([8, 2, 0, 0, 0], 12);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk(head),
    chunk(Buffer.from('IDAT\x78\x9c', 'latin1')),
  ]);
}

function chunk(body: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

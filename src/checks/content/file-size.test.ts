import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { fileSize } from './file-size';

const article = 'articles/laksen/article.nb.mdx';

describe('a file beyond all measure', () => {
  it.each([
    ['a text', article, 500_001, 'Filen er 501 kB, og kan være høyst 500 kB.'],
    ['records', 'glossary.yaml', 2_000_001, 'Filen er 2,1 MB, og kan være høyst 2 MB.'],
    ['captions', 'films/elven/captions.nb.vtt', 3_000_000, 'Filen er 3 MB'],
    ['a picture', 'films/elven/poster.jpg', 15_000_001, 'Lagre bildet på nytt som JPEG'],
    ['a film', 'films/elven/elven.mp4', 100_000_001, 'skriv adressen under watch'],
  ])('is told with both sizes: %s', async (_name, file, bytes, told) => {
    const [fault, ...others] = await findFaults(fileSize, { [file]: Buffer.alloc(bytes, 'a') });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place: `${file}:1:1` });
    expect(fault?.nb).toContain(told);
  });

  it('is not one that is just within it', async () => {
    const changes = { [article]: Buffer.alloc(500_000, 'a'), 'films/elven/elven.mp4': Buffer.alloc(20_000_000) };
    expect(await findFaults(fileSize, changes)).toEqual([]);
  });
});

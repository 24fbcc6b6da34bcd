import sharp from 'sharp';

/** Reads a picture's average colour as `#rrggbb`, to stand in its place until it has arrived; undefined for one that can be seen through. */
export async function readTone(file: string): Promise<string | undefined> {
  const picture = sharp(file);
  const { hasAlpha } = await picture.metadata();
  if (hasAlpha) return undefined;
  const colour = await picture.resize(1, 1).toColourspace('srgb').raw().toBuffer();
  const [red = 0, green = red, blue = red] = colour;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

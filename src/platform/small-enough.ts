import { PHOTO_BYTES, QUALITIES } from '@domain/photos/picture'

/** Makes a photo worse step by step until it is small enough; the last step is taken as it is. */
export async function smallEnough<Made>(
  make: (quality: number) => Promise<Made>,
  sizeOf: (made: Made) => Promise<number>,
): Promise<Made> {
  const [first = 1, ...worse] = QUALITIES
  let made = await make(first)
  for (const quality of worse) {
    if ((await sizeOf(made)) <= PHOTO_BYTES) return made
    made = await make(quality)
  }
  return made
}

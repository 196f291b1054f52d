// The storage says by a name's ending what a file is. That of a stranger's file is never theirs to choose: what ends in .html
// would be a page with a script of theirs, under our own address.

import { imageSize } from 'image-size'

const SOUNDS = ['.mp3', '.m4a', '.aac', '.wav', '.webm', '.ogg', '.mp4']
/** A drawing of lines (SVG) may hold a script. */
const PICTURES = ['jpg', 'png', 'gif', 'bmp', 'webp', 'heif', 'heic', 'avif', 'tiff']
const UNKNOWN = '.bin'

export const soundEnding = (fileId: string): string =>
  SOUNDS.find((ending) => fileId.toLowerCase().endsWith(ending)) ?? UNKNOWN

/** By what is in it. */
export function pictureEnding(content: Uint8Array): string {
  const type = typeOf(content)
  return type !== undefined && PICTURES.includes(type) ? `.${type}` : UNKNOWN
}

function typeOf(content: Uint8Array): string | undefined {
  try {
    return imageSize(content).type
  } catch {
    return undefined
  }
}

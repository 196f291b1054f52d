// How large letters are: as WeChat is set, or 1.4 times where the person has switched on large type here.

import { announcing } from './platform/announcing'
import { fontScale } from './platform/font-scale'
import { storage } from './platform/storage'
import { useReadInSight } from './use-in-sight'

const KEY = 'large-type'
const LARGE = 1.4

const large = announcing(storage.read(KEY) === true)

export const isLargeType = large.get

export function setLargeType(wanted: boolean): void {
  storage.write(KEY, wanted)
  large.set(wanted)
}

export const letterScale = (): number => (isLargeType() ? LARGE : fontScale.read())

function listen(look: () => void): () => void {
  const stops = [large.listen(look), fontScale.onChange?.(look)]
  return () => stops.forEach((stop) => stop?.())
}

/** WeChat's setting may change while the page is hidden. */
export const useLetterScale = (): number => useReadInSight(letterScale, listen)

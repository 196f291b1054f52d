// How large letters are: as WeChat is set, or 1.4 times where the person has switched on large type here.

import { useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { announcing } from './platform/announcing'
import { fontScale } from './platform/font-scale'
import { storage } from './platform/storage'

const KEY = 'large-type'
const LARGE = 1.4

const large = announcing(storage.read(KEY) === true)

export const isLargeType = large.get

export function setLargeType(wanted: boolean): void {
  storage.write(KEY, wanted)
  large.set(wanted)
}

export const letterScale = (): number => (isLargeType() ? LARGE : fontScale.read())

/** WeChat's setting may change while the page is hidden. */
export function useLetterScale(): number {
  const [scale, setScale] = useState(letterScale)
  const look = () => setScale(letterScale())
  useDidShow(look)
  useEffect(() => large.listen(look), [])
  useEffect(() => fontScale.onChange?.(look), [])
  return scale
}

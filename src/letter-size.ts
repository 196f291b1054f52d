// How large letters are: as WeChat is set, or 1.4 times where the person has switched on large type here.

import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { fontScale } from './platform/font-scale'
import { storage } from './platform/storage'

const KEY = 'large-type'
const LARGE = 1.4

export const isLargeType = (): boolean => storage.read(KEY) === true
export const setLargeType = (large: boolean): void => storage.write(KEY, large)

export const letterScale = (): number => (isLargeType() ? LARGE : fontScale.read())

/** WeChat's setting may change while the page is hidden. */
export function useLetterScale(): [number, () => void] {
  const [scale, setScale] = useState(letterScale)
  const look = () => setScale(letterScale())
  useDidShow(look)
  return [scale, look]
}

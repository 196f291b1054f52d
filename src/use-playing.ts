// A voice is heard from its beginning, and stopped with a second tap; whoever leaves the page hears it no longer.

import { useEffect, useRef, useState } from 'react'
import { useDidHide } from '@tarojs/taro'
import { say } from './dialogs'
import { play } from './platform/play'

export function usePlaying() {
  const [isPlaying, setPlaying] = useState(false)
  const stopping = useRef(() => {})
  const stop = () => stopping.current()
  useDidHide(stop)
  useEffect(() => () => stopping.current(), [])
  const start = (source: string) => {
    setPlaying(true)
    stopping.current = play(source, (failed) => {
      stopping.current = () => {}
      setPlaying(false)
      if (failed) say('录音放不出来，请稍后再试')
    })
  }
  return { isPlaying, start, stop }
}

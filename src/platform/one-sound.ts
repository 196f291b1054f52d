// One sound is heard at a time: another that begins ends it, and each end is told once.

import type { Play } from './contracts'

/** Begins a sound, says how it ended by itself, and gives the way to silence it. */
type Begin = (source: string, over: (failed: boolean) => void) => () => void

export function oneSound(begin: Begin): Play {
  let stopLast = () => {}
  return (source, onEnd) => {
    stopLast()
    let isOver = false
    let silence = () => {}
    const over = (failed: boolean) => {
      if (isOver) return
      isOver = true
      silence()
      onEnd(failed)
    }
    silence = begin(source, over)
    stopLast = () => over(false)
    return stopLast
  }
}

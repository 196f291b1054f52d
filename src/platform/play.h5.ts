import type { Play } from './contracts'

let stopLast = () => {}

export const play: Play = (source, onEnd) => {
  stopLast()
  const audio = new Audio(source)
  let isOver = false
  const over = (failed: boolean) => {
    if (isOver) return
    isOver = true
    audio.pause()
    onEnd(failed)
  }
  audio.onended = () => over(false)
  audio.onerror = () => over(true)
  audio.play().catch(() => over(true))
  stopLast = () => over(false)
  return stopLast
}

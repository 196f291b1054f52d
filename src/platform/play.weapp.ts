import type { Play } from './contracts'

let stopLast = () => {}

/** Heard also where the phone rings silently. */
export const play: Play = (source, onEnd) => {
  stopLast()
  wx.setInnerAudioOption({ obeyMuteSwitch: false, fail: () => undefined })
  const audio = wx.createInnerAudioContext()
  let isOver = false
  const over = (failed: boolean) => {
    if (isOver) return
    isOver = true
    audio.destroy()
    onEnd(failed)
  }
  audio.onEnded(() => over(false))
  audio.onError(() => over(true))
  audio.src = source
  audio.play()
  stopLast = () => over(false)
  return stopLast
}

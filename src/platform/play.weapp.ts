import { oneSound } from './one-sound'

/** Heard also where the phone rings silently. */
export const play = oneSound((source, over) => {
  wx.setInnerAudioOption({ obeyMuteSwitch: false, fail: () => undefined })
  const audio = wx.createInnerAudioContext()
  audio.onEnded(() => over(false))
  audio.onError(() => over(true))
  audio.src = source
  audio.play()
  return () => audio.destroy()
})

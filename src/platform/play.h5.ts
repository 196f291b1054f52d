import { oneSound } from './one-sound'

export const play = oneSound((source, over) => {
  const audio = new Audio(source)
  audio.onended = () => over(false)
  audio.onerror = () => over(true)
  audio.play().catch(() => over(true))
  return () => audio.pause()
})

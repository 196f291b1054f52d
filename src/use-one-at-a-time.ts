import { useRef } from 'react'

/** Runs what a tap asks for, unless it is running: the second of two quick taps comes before the button is drawn anew. */
export function useOneAtATime(): (act: () => Promise<unknown>) => void {
  const running = useRef(false)
  const run = async (act: () => Promise<unknown>) => {
    if (running.current) return
    running.current = true
    try {
      await act()
    } finally {
      running.current = false
    }
  }
  return (act) => void run(act)
}

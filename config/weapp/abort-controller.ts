// WeChat has no AbortController, and react-query makes one for every question: as much of it as react-query uses. The
// published ones find Taro's `document` and expect a browser's.

type Listener = () => void

class Signal {
  aborted = false
  reason: unknown
  readonly listeners = new Set<Listener>()

  addEventListener(_event: 'abort', listener: Listener): void {
    this.listeners.add(listener)
  }

  removeEventListener(_event: 'abort', listener: Listener): void {
    this.listeners.delete(listener)
  }
}

export class AbortController {
  readonly signal = new Signal()

  abort(reason: unknown = new Error('aborted')): void {
    if (this.signal.aborted) return
    this.signal.aborted = true
    this.signal.reason = reason
    this.signal.listeners.forEach((listener) => listener())
  }
}

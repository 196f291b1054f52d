export interface Announcing<Value> {
  get(): Value
  set(value: Value): void
  listen(listener: (value: Value) => void): () => void
}

/** A value that tells its listeners when it changes. */
export function announcing<Value>(first: Value): Announcing<Value> {
  let current = first
  const listeners = new Set<(value: Value) => void>()
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return
      current = value
      listeners.forEach((listener) => listener(value))
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

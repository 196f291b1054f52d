import type { RandomBytes } from './contracts'

export const randomBytes: RandomBytes = (count) =>
  Promise.resolve(crypto.getRandomValues(new Uint8Array(count)))

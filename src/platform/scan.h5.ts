import type { Scan } from './contracts'

// The browser has no scanner of WeChat's: what a code says is typed or pasted.
export const scan: Scan = () => Promise.resolve('cannot')

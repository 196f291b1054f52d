// What WeChat's audit measures: setData while something is done, nodes on a page, time to run the scripts.

import { Bundle, openBundle } from './bundle'
import type { Element } from './element'

export interface Drawing {
  /** Calls of setData. */
  calls: number
  /** The JSON of all of them, in bytes. */
  bytes: number
}

export interface Size {
  nodes: number
  depth: number
  /** Of the node that has the most. */
  children: number
}

export function sizeOf(page: Element): Size {
  const inner = page.children.map(sizeOf)
  const largest = (numbers: number[]) => Math.max(0, ...numbers)
  return {
    nodes: 1 + inner.reduce((sum, { nodes }) => sum + nodes, 0),
    depth: 1 + largest(inner.map(({ depth }) => depth)),
    children: Math.max(page.children.length, largest(inner.map(({ children }) => children))),
  }
}

/** A bundle whose scripts were not compiled before, for measuring how long a first start takes. */
export const freshBundle = (): Bundle => new Bundle(openBundle().root, `fresh ${(made += 1)}`)

let made = 0

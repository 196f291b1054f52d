// What is released is said in the agency's own words: neither as a coordinator wrote it down, nor with anybody's name or phone.

import { problem } from '../kernel/problems'

/** Shorter pieces, such as 未上锁, anybody would say so. */
const COPIED_LETTERS = 8
const PHONE = /1[3-9]\d{9}/

/** What must not be said. */
export interface Unsaid {
  /** What coordinators wrote of it. */
  findings: readonly string[]
  /** Who reported it, took it, or had it in hand. */
  names: readonly string[]
}

/** Problems releaseCopied and releaseNames. */
export function refuseOthersWords(words: string, { findings, names }: Unsaid): void {
  const said = bare(words)
  if (findings.map(bare).some((each) => each.length >= COPIED_LETTERS && said.includes(each)))
    throw problem('releaseCopied')
  if (PHONE.test(said) || names.some((each) => each.length > 1 && said.includes(bare(each))))
    throw problem('releaseNames')
}

const bare = (words: string): string => words.replace(/[\s\-—，。、；：,.;:]/g, '')

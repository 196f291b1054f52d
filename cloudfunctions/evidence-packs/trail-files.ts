// The trails of a pack: every entry as the very text that its hash is made of, so that whoever has the files can check the
// chain with nothing but SHA-256.

import { sealedText, type TrailLink } from '@domain/kernel/trail'
import { breakNames, type TrailBreak } from '@domain/kernel/trail-check'
import type { Listed } from '@domain/evidence-packs/check-file'
import type { ZippedFile } from '../documents/zip-file'
import type { Store } from '../kernel/store'
import { checkChain, entriesFrom, PORTION } from '../kernel/walk-trail'
import type { KeptRecord } from './kept-records'

export interface PackedTrail {
  subject: string
  title: string
  /** Where its entries lie; absent where they stay with us. */
  folder?: string
  head: { seq: number; hash: string }
  breaks: TrailBreak[]
}

export interface PackedTrails {
  trails: PackedTrail[]
  files: ZippedFile[]
  /** The hashes as the entries themselves say them. */
  recorded: Listed[]
}

export async function packTrails(
  store: Store,
  records: readonly KeptRecord[],
): Promise<PackedTrails> {
  const all: PackedTrails = { trails: [], files: [], recorded: [] }
  for (const each of records) {
    const entries = await entriesOf(store, each.subject)
    const { seq, hash } = each.record.trail
    const { breaks } = await checkChain(async (_, behind) => portionOf(entries, behind), each)
    const folder = `trail/${each.subject.replace(':', '-')}`
    const { subject, title, isSealed } = each
    all.trails.push({ subject, title, ...(!isSealed && { folder }), head: { seq, hash }, breaks })
    if (isSealed) continue
    for (const entry of entries) {
      const name = `${folder}/${String(entry.seq).padStart(4, '0')}.json`
      all.files.push({ name, content: Buffer.from(sealedText(entry)) })
      all.recorded.push({ name, sha256: entry.hash })
    }
  }
  return all
}

const portionOf = <Entry extends TrailLink>(entries: readonly Entry[], behind: number): Entry[] =>
  entries.filter(({ seq }) => seq > behind).slice(0, PORTION)

async function entriesOf(store: Store, subject: string) {
  const read = entriesFrom(store)
  const entries = await read(subject, 0)
  for (let last = entries; last.length === PORTION;) {
    last = await read(subject, last.at(-1)?.seq ?? Infinity)
    entries.push(...last)
  }
  return entries
}

/** 第 3 条：这一条的内容被改动过 */
export const spokenTrail = ({ title, head, breaks }: PackedTrail): string =>
  breaks.length === 0
    ? `${title}：${head.seq} 条，核对无误`
    : `${title}：${breaks.map(({ kind, seq }) => `第 ${seq} 条${breakNames[kind]}`).join('；')}`

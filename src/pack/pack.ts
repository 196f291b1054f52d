// One person's copy of the facilities around them (随身资料), in pieces that WeChat keeps. Each facility lies in the piece
// that its id says, so that a change writes one piece again; what is read anew is written once all of it is here.

import { PACKED_AT_MOST } from '@domain/facilities/packed'
import type { Id } from '@domain/kernel/ids'
import type { Instant } from '@domain/kernel/time'
import type { AnswerTo } from '../cloud'
import { hadRoom } from '../platform/had-room'
import type { Storage } from '../platform/contracts'

type Page = AnswerTo<'facilities.pack'>
export type PackedFacility = Page['rows'][number]
type Ask = (input: { after?: string }) => Promise<Page>

interface Head {
  /** What it is a copy of. */
  pack: string
  upTo: string
  readAt: Instant
  /** Whether every facility found room in it. */
  isWhole: boolean
}

const PREFIX = 'pack/'
/** Of some sixty facilities at the most: 80 KB, where WeChat keeps a megabyte under one key. */
const PIECES = 16
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

const pieceOf = (id: Id): number => LETTERS.indexOf(id.slice(-1)) % PIECES

/** Copies of whoever was signed in before. */
export function forgetPacks(storage: Storage): void {
  for (const key of storage.keys()) if (key.startsWith(PREFIX)) storage.remove(key)
}

export class Pack {
  private head: Head | undefined
  private readonly rows = new Map<Id, PackedFacility>()
  private readonly touched = new Set<number>()
  private forgottenCount = 0

  constructor(
    private readonly storage: Storage,
    private readonly personId: Id,
  ) {
    this.head = storage.read(this.key('head')) as Head | undefined
    if (this.head) for (let piece = 0; piece < PIECES; piece += 1) this.restore(piece)
  }

  /** Undefined before it was read to its end for the first time. */
  get readAt(): Instant | undefined {
    return this.head?.readAt
  }

  get isWhole(): boolean {
    return this.head?.isWhole ?? false
  }

  list(): PackedFacility[] {
    return this.head ? [...this.rows.values()] : []
  }

  find(id: Id): PackedFacility | undefined {
    return this.head && this.rows.get(id)
  }

  /** Asks for what has changed, or for everything; false where the phone has no room for it, and then nothing stays. */
  async refresh(ask: Ask, now: Instant): Promise<boolean> {
    const { forgottenCount } = this
    const asked: Ask = async (input) => {
      const page = await ask(input)
      if (this.forgottenCount !== forgottenCount) throw new Forgotten()
      return page
    }
    try {
      return await this.read(asked, now)
    } catch (failure) {
      if (failure instanceof Forgotten) return false
      throw failure
    }
  }

  private async read(ask: Ask, now: Instant): Promise<boolean> {
    const first = await this.begun(ask)
    let page = first
    this.take(page)
    while (page.next && this.rows.size < PACKED_AT_MOST) {
      page = await ask({ after: page.next })
      this.take(page)
    }
    const { pack, upTo } = first
    const isWhole = this.rows.size < PACKED_AT_MOST && (this.head?.isWhole ?? true)
    return this.keep({ pack, upTo, readAt: now, isWhole })
  }

  private async begun(ask: Ask): Promise<Page> {
    const { head } = this
    const page = await ask(head ? { after: head.upTo } : {})
    if (head?.pack === page.pack) return page
    this.clear()
    return head ? ask({}) : page
  }

  private take({ rows, goneIds }: Page): void {
    for (const row of rows)
      if (this.rows.has(row._id) || this.rows.size < PACKED_AT_MOST) {
        this.rows.set(row._id, row)
        this.touched.add(pieceOf(row._id))
      }
    for (const id of goneIds) if (this.rows.delete(id)) this.touched.add(pieceOf(id))
  }

  private keep(head: Head): boolean {
    const kept = hadRoom(() => {
      for (const piece of this.touched) this.storage.write(this.key(piece), this.inPiece(piece))
      this.storage.write(this.key('head'), head)
    })
    this.touched.clear()
    if (kept) this.head = head
    else this.clear()
    return kept
  }

  /** Until it is read anew; what is being read at this moment is forgotten too. */
  forget(): void {
    this.forgottenCount += 1
    this.clear()
  }

  private clear(): void {
    for (let piece = 0; piece < PIECES; piece += 1) this.storage.remove(this.key(piece))
    this.storage.remove(this.key('head'))
    this.head = undefined
    this.rows.clear()
    this.touched.clear()
  }

  private restore(piece: number): void {
    const rows = this.storage.read(this.key(piece)) as PackedFacility[] | undefined
    for (const row of rows ?? []) this.rows.set(row._id, row)
  }

  private inPiece = (piece: number): PackedFacility[] =>
    [...this.rows.values()].filter(({ _id }) => pieceOf(_id) === piece)

  private key = (part: number | 'head') => `${PREFIX}${this.personId}/${part}`
}

/** The rest of a copy whose beginning is gone would pass for the whole. */
class Forgotten extends Error {}

// Which draft goes next, and what waits for what: nothing goes before what it needs, and no record before its photos.

import type { Id } from '@domain/kernel/ids'
import { triedAfter } from './after-failure'
import { allKept, type Draft } from './draft'
import type { Drafts } from './drafts'
import type { Phone } from './phone'
import type { Way } from './outbox'

/** Of one run of the outbox. */
interface Turn {
  personId: Id
  /** In this run. */
  tried: ReadonlySet<Id>
  /** Whatever has been said of trying it later. */
  atOnce: boolean
}

export class Queue {
  constructor(
    private readonly phone: Pick<Phone, 'now'>,
    private readonly drafts: Drafts,
    private readonly way: Pick<Way, 'kindOf'>,
  ) {}

  /** What must be in the cloud before this one, and is still on the phone. */
  waitsFor(draft: Draft): Draft | undefined {
    return this.needed(draft)[0]
  }

  /** What of this person's waits for this one. */
  waitingFor({ _id, personId }: Draft): Draft[] {
    return this.drafts
      .list(personId)
      .filter((each) => this.needed(each).some((needed) => needed._id === _id))
  }

  /** When the next attempt is due, in milliseconds since 1970. */
  nextAttempt(personId: Id): number | undefined {
    const now = Date.parse(this.phone.now())
    const times = this.drafts
      .list(personId)
      .flatMap((draft) =>
        draft.state.name === 'waiting' && !this.waitsFor(draft)
          ? [triedAfter(draft.state.tryAfter, now)]
          : [],
      )
    return times.length > 0 ? Math.min(...times) : undefined
  }

  /** What presses, else what has waited longest. */
  next({ personId, tried, atOnce }: Turn): Draft | undefined {
    const now = Date.parse(this.phone.now())
    const due = this.drafts
      .list(personId)
      .reverse()
      .filter(
        (draft) =>
          draft.state.name === 'waiting' &&
          !tried.has(draft._id) &&
          (atOnce || triedAfter(draft.state.tryAfter, now) <= now) &&
          allKept(draft) &&
          !this.waitsFor(draft),
      )
    return due.find(this.presses) ?? due[0]
  }

  /** Whether something goes before the rest of this one: an emergency does not wait for the photos of a patrol. */
  overtakes(turn: Turn, draft: Draft): boolean {
    const next = this.presses(draft) ? undefined : this.next(turn)
    return next !== undefined && this.presses(next)
  }

  private presses = (draft: Draft): boolean =>
    this.way.kindOf(draft).presses?.(draft.content as never) ?? false

  private needed(draft: Draft): Draft[] {
    const needs = this.way.kindOf(draft).needs?.(draft.content as never) ?? []
    return needs.flatMap((id) => this.drafts.find(id) ?? []).filter((each) => !isThere(each))
  }
}

/** Sent by another phone, in other words: the cloud has what is needed. */
const isThere = ({ state }: Draft): boolean =>
  state.name === 'refused' && state.code === 'alreadySentDifferently'

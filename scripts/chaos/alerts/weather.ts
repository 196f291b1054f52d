// What WeChat answers and what the platform does to a function, for the runs of a group: drawn for each call by the seed and
// by how many there were before, so that the order in which calls end changes nothing.

import type { Failure, Mishap, Trip } from '../../../local-cloud'
import type { TestCloud } from '../../../tests/kit/cloud'
import type { Chance } from '../../seed/chance'

const ANSWERS = {
  sent: 50,
  43101: 5,
  43107: 3,
  43108: 10,
  45168: 7,
  47003: 3,
  40003: 2,
  45009: 3,
  busy: 5,
  timeout: 6,
  answerLost: 6,
}
type Answered = `${keyof typeof ANSWERS}`

const MISHAPS: Record<Mishap, number> = { cut: 2, answerLost: 3, killedBefore: 3, killedAfter: 4 }
/** The timer works for all runs of a group at once. */
const MISHAP_SHARES: Record<string, number> = { timer: 0.4 }
const MISHAP_SHARE = 0.12
/** A mishap befalls one of the first requests of a call, or the first by which a message is sent. */
const REQUESTS_OF: Record<string, number> = { timer: 120 }
const REQUESTS = 40
const SENDING_SHARE = 0.4
const SENDING = 'wx.openApi'

interface Plan {
  at: number | typeof SENDING
  mishap: Mishap
}

/** So long a message takes, in milliseconds: more than a function waits before its answer, now and then. */
const TAKES = [2, 2, 2, 30, 120]

export class Weather {
  /** Answers that WeChat gave of itself because two messages went to one person at once. */
  collisions = 0
  readonly met: Record<string, number> = {}
  /** How often the timer met with a mishap. */
  timerMishaps = 0
  private isRough = true
  private readonly calls = new Map<string, number>()
  private readonly planned = new Map<string, Plan | undefined>()

  constructor(
    private readonly cloud: TestCloud,
    private readonly chance: Chance,
    /** By openid. */
    private readonly names: ReadonlyMap<string, string>,
  ) {
    cloud.local.openPlatform.decide = (_, { touser }) => this.answer(String(touser))
    cloud.local.openPlatform.onRefusal = (_, errcode) => {
      if (errcode === 43108) this.collisions += 1
    }
    cloud.local.mishaps.decide = (trip) => this.mishapOf(trip)
  }

  change(): void {
    this.cloud.local.settings.sendTakesMs = this.chance.pick(TAKES)
  }

  /** From now on nothing fails. */
  calm(): void {
    this.isRough = false
    this.cloud.local.settings.sendTakesMs = 2
  }

  end(): void {
    const { openPlatform, mishaps } = this.cloud.local
    openPlatform.decide = undefined
    openPlatform.onRefusal = undefined
    mishaps.decide = undefined
  }

  private answer(touser: string): Failure | undefined {
    if (!this.isRough) return undefined
    const drawn = this.drawFor(`to ${this.names.get(touser) ?? 'others'}`).weighted<Answered>(
      ANSWERS,
    )
    this.count(`answer ${drawn}`)
    if (drawn === 'sent') return undefined
    if (drawn === 'timeout' || drawn === 'answerLost') return drawn
    return { errcode: drawn === 'busy' ? -1 : Number(drawn) }
  }

  private mishapOf({ invocationId, functionName, action, place }: Trip): Mishap | undefined {
    if (place === 1) this.planned.set(invocationId, this.planFor(functionName))
    const plan = this.planned.get(invocationId)
    if (!plan || ![place, action].includes(plan.at)) return undefined
    this.planned.delete(invocationId)
    this.count(`${functionName} ${plan.mishap}`)
    if (functionName === 'timer') this.timerMishaps += 1
    return plan.mishap
  }

  private planFor(functionName: string): Plan | undefined {
    const chance = this.drawFor(`in ${functionName}`)
    const share = MISHAP_SHARES[functionName] ?? MISHAP_SHARE
    if (!this.isRough || !chance.happens(share)) return undefined
    const requests = REQUESTS_OF[functionName] ?? REQUESTS
    const at = chance.happens(SENDING_SHARE) ? SENDING : chance.int(1, requests)
    return { at, mishap: chance.weighted(MISHAPS) }
  }

  private drawFor(name: string): Chance {
    const count = (this.calls.get(name) ?? 0) + 1
    this.calls.set(name, count)
    return this.chance.fork(`${name} ${count}`)
  }

  private count(what: string): void {
    this.met[what] = (this.met[what] ?? 0) + 1
  }
}

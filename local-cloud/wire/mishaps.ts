// What can befall a function's request to the cloud, as tests decide it: the line is cut before it arrives or before its
// answer does, or the platform kills the function at that moment. What was asked is done where only the answer is lost.

export type Mishap = 'cut' | 'answerLost' | 'killedBefore' | 'killedAfter'

/** One request of a running call: the `place`-th of it, from 1. */
export interface Trip {
  invocationId: string
  functionName: string
  action: string
  place: number
}

interface Running {
  invocation(id: string | undefined): { functionName: string } | undefined
  kill(invocationId: string): void
}

interface Sent {
  action: string
  invocationId?: string
}

export class Mishaps {
  /** Asked for every request; nothing happens unless it names a mishap. */
  decide: ((trip: Trip) => Mishap | undefined) | undefined
  private readonly places = new Map<string, number>()

  constructor(private readonly functions: Running) {}

  /** Does what was sent and answers it; undefined where nobody gets an answer. */
  async around<Answer>(sent: Sent, act: () => Promise<Answer>): Promise<Answer | undefined> {
    const trip = this.tripOf(sent)
    const mishap = trip && this.decide?.(trip)
    if (!mishap) return act()
    if (mishap === 'killedBefore') this.functions.kill(trip.invocationId)
    if (mishap === 'cut' || mishap === 'killedBefore') return undefined
    await act().catch(() => undefined)
    if (mishap === 'killedAfter') this.functions.kill(trip.invocationId)
    return undefined
  }

  private tripOf({ action, invocationId = '' }: Sent): Trip | undefined {
    const caller = this.decide && this.functions.invocation(invocationId)
    if (!caller) return undefined
    const place = (this.places.get(invocationId) ?? 0) + 1
    this.places.set(invocationId, place)
    return { invocationId, functionName: caller.functionName, action, place }
  }
}

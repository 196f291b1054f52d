// What every query cost, so that a test can refuse one that scans, and how many calls an invocation made.

import type { Log } from '../log'
import { limits } from '../limits'
import { isPlainObject, type Value } from './values'

export interface Query {
  invocationId: string | undefined
  action: string
  collection: string
  /** The filter with its values left out: `{"status":?,"at":{"$gte":?}}`. */
  shape: string
  /** Null: every document was looked at. */
  index: string | null
  examined: number
  returned: number
}

const REMEMBERED = 20_000
const INVOCATIONS_REMEMBERED = 5000

export class Queries {
  private all: Query[] = []
  private forgotten = 0
  private readonly trips = new Map<string, string[]>()

  constructor(private readonly log: Log) {}

  /** A place in time for `since`. */
  get mark(): number {
    return this.forgotten + this.all.length
  }

  since(mark: number): Query[] {
    return this.all.slice(Math.max(0, mark - this.forgotten))
  }

  of(invocationId: string): Query[] {
    return this.all.filter((query) => query.invocationId === invocationId)
  }

  /** How many database calls an invocation has made. */
  roundTrips(invocationId: string): number {
    return this.tripsOf(invocationId).length
  }

  /** Those calls by the name of their action, in order. */
  tripsOf(invocationId: string): readonly string[] {
    return this.trips.get(invocationId) ?? []
  }

  countTrip(invocationId: string | undefined, action: string): void {
    if (invocationId === undefined) return
    if (this.trips.size >= INVOCATIONS_REMEMBERED && !this.trips.has(invocationId)) {
      this.trips.delete(this.trips.keys().next().value!)
    }
    this.trips.set(invocationId, [...this.tripsOf(invocationId), action])
  }

  report(query: Query): void {
    this.all.push(query)
    if (this.all.length >= 2 * REMEMBERED) this.forget()
    if (query.examined <= limits.examinedQuietly) return
    const { action, collection, shape, index, examined, returned } = query
    this.log.write({
      level: 'warn',
      text: `${action} on ${collection} examined ${examined} documents for ${returned} (index: ${index ?? 'none'}) ${shape}`,
    })
  }

  private forget(): void {
    this.forgotten += this.all.length - REMEMBERED
    this.all = this.all.slice(-REMEMBERED)
  }
}

export function shapeOf(value: Value): string {
  if (Array.isArray(value)) {
    return value.some(isPlainObject) ? `[${value.map(shapeOf).join(',')}]` : '?'
  }
  if (!isPlainObject(value)) return '?'
  const members = Object.entries(value).map(([key, inner]) => `"${key}":${shapeOf(inner)}`)
  return `{${members.join(',')}}`
}

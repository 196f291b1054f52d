// As much of the cloud's database as the use cases need, in memory, so that two years of work are written in seconds.

import type { Source } from '../../cloudfunctions/kernel/store'

export type Stored = Record<string, unknown> & { _id: string }

/** What `set` and `remove` of the SDK's command are made of. */
interface UpdateCommand {
  operator: string
  operands: unknown[]
}

export class Memory {
  private readonly collections = new Map<string, Map<string, Stored>>()

  /** In the order of their ids, which is the order of time. */
  all(name: string): Stored[] {
    return [...this.named(name).values()].sort((one, other) => (one._id < other._id ? -1 : 1))
  }

  find(name: string, id: string): Stored | undefined {
    return this.named(name).get(id)
  }

  put(name: string, document: Stored): void {
    this.named(name).set(document._id, document)
  }

  /** What a unit of work reads from and writes to. */
  source(): Source {
    const collection = (name: string) => ({
      add: async ({ data }: { data: Stored | Stored[] }) =>
        [data].flat().forEach((each) => this.add(name, each)),
      doc: (id: string) => ({
        get: async () => ({ data: this.find(name, id) ?? null }),
        update: async ({ data }: { data: Record<string, UpdateCommand> }) =>
          this.update(name, id, data),
      }),
      where: (where: Record<string, unknown>) => pageOf(this.where(name, where)),
    })
    return { collection } as unknown as Source
  }

  private named(name: string): Map<string, Stored> {
    const found = this.collections.get(name) ?? new Map<string, Stored>()
    this.collections.set(name, found)
    return found
  }

  private add(name: string, document: Stored): void {
    if (this.find(name, document._id)) throw new Error(`E11000 ${name} ${document._id}`)
    this.put(name, document)
  }

  private update(name: string, id: string, changes: Record<string, UpdateCommand>): void {
    const before = this.find(name, id)
    if (!before) throw new Error(`no ${name} ${id}`)
    const after = new Map<string, unknown>(Object.entries(before))
    for (const [field, { operator, operands }] of Object.entries(changes)) {
      if (operator === 'set') after.set(field, operands[0])
      else if (operator === 'remove') after.delete(field)
      else throw new Error(`memory knows no ${operator}`)
    }
    this.put(name, Object.fromEntries(after) as Stored)
  }

  private where(name: string, where: Record<string, unknown>): Stored[] {
    const asked = Object.entries(where)
    return this.all(name).filter((each) => asked.every(([field, value]) => each[field] === value))
  }
}

const pageOf = (found: readonly Stored[]) => ({
  orderBy: (field: string, direction: 'asc' | 'desc') => pageOf(sorted(found, field, direction)),
  limit: (count: number) => ({ get: async () => ({ data: found.slice(0, count) }) }),
})

const sorted = (found: readonly Stored[], field: string, direction: 'asc' | 'desc'): Stored[] => {
  const sign = direction === 'asc' ? 1 : -1
  return [...found].sort((one, other) => ((one[field] ?? '') < (other[field] ?? '') ? -sign : sign))
}

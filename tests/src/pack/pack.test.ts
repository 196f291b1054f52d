import { PACKED_AT_MOST } from '@domain/facilities/packed'
import { makeId } from '@domain/kernel/ids'
import { forgetPacks, Pack, type PackedFacility } from '../../../src/pack/pack'
import { StorageFull, type Storage } from '../../../src/platform/contracts'
import { Offline } from '../../../src/refusals'

const ME = '01kbz0000000000000000000me'
const NOW = '2026-11-22T01:00:00.000Z'
const ROWS = 100

/** Keeps JSON as a phone does, and may be full. */
class Values implements Storage {
  readonly kept = new Map<string, string>()
  capacity = Infinity
  writes = 0
  read = (key: string) => {
    const text = this.kept.get(key)
    return text === undefined ? undefined : (JSON.parse(text) as unknown)
  }
  write = (key: string, value: unknown) => {
    const text = JSON.stringify(value)
    if (this.usedBytes() - (this.kept.get(key)?.length ?? 0) + text.length > this.capacity)
      throw new StorageFull()
    this.writes += 1
    this.kept.set(key, text)
  }
  remove = (key: string) => void this.kept.delete(key)
  keys = () => [...this.kept.keys()]
  usedBytes = () => [...this.kept.values()].reduce((sum, { length }) => sum + length, 0)
}

/** Changes in the order they were made, answered page by page as the cloud does. */
class County {
  pack = '500299101'
  calls = 0
  cutAfter = Infinity
  private readonly changes: { key: string; id: string; row?: PackedFacility }[] = []

  change(number: number, name: string | undefined): void {
    const id = idOf(number)
    const at = this.changes.findIndex((each) => each.id === id)
    if (at !== -1) this.changes.splice(at, 1)
    const key = String(this.nextKey++).padStart(8, '0')
    this.changes.push({ key, id, ...(name && { row: { _id: id, name } as PackedFacility }) })
  }

  private nextKey = 1

  ask = async ({ after = '' }: { after?: string }) => {
    this.calls += 1
    if (this.calls > this.cutAfter) throw new Offline()
    const page = this.changes.filter(({ key }) => key > after).slice(0, ROWS)
    const next = page.length === ROWS ? page.at(-1)!.key : undefined
    return {
      pack: this.pack,
      rows: page.flatMap(({ row }) => row ?? []),
      goneIds: page.flatMap(({ row, id }) => (row ? [] : [id])),
      ...(next !== undefined && { next }),
      upTo: String(this.nextKey - 1).padStart(8, '0'),
    }
  }
}

const idOf = (number: number) =>
  makeId(
    number,
    Uint8Array.from({ length: 10 }, (_, at) => number * 7 + at * number),
  )
const namesIn = (pack: Pack) => pack.list().map(({ name }) => name)

function aCountyOf(count: number): County {
  const county = new County()
  for (let number = 1; number <= count; number += 1) county.change(number, `第${number}水厂`)
  return county
}

describe('the copy of the facilities around one', () => {
  it('shows nothing before it was read to its end: the network went in between', async () => {
    const county = aCountyOf(250)
    county.cutAfter = 2
    const values = new Values()
    const pack = new Pack(values, ME)
    await expect(pack.refresh(county.ask, NOW)).rejects.toThrow(Offline)
    expect(pack.list()).toEqual([])
    expect(new Pack(values, ME).list()).toEqual([])
  })

  it('is there after the app was killed, and reads only what has changed', async () => {
    const county = aCountyOf(250)
    const values = new Values()
    await new Pack(values, ME).refresh(county.ask, NOW)
    expect(county.calls).toBe(3)

    county.change(7, '改名的水厂')
    county.change(8, undefined)
    const again = new Pack(values, ME)
    expect(namesIn(again)).toHaveLength(250)
    values.writes = 0
    await again.refresh(county.ask, NOW)
    expect(county.calls).toBe(4)
    // At most two pieces, and what is said of the whole.
    expect(values.writes).toBeLessThanOrEqual(3)
    const kept = new Pack(values, ME)
    expect(namesIn(kept)).toHaveLength(249)
    expect(kept.find(idOf(7))?.name).toBe('改名的水厂')
    expect(kept.find(idOf(8))).toBeUndefined()
  })

  it('begins anew where its person has moved to another township', async () => {
    const values = new Values()
    await new Pack(values, ME).refresh(aCountyOf(30).ask, NOW)
    const there = aCountyOf(2)
    there.pack = '500299102'
    const pack = new Pack(values, ME)
    await pack.refresh(there.ask, NOW)
    expect(namesIn(pack)).toEqual(['第1水厂', '第2水厂'])
    expect(namesIn(new Pack(values, ME))).toHaveLength(2)
  })

  it('leaves the room to what was written where the phone is full, and says so', async () => {
    const values = new Values()
    values.write('draft/1', '写好的')
    values.capacity = 2_000
    const pack = new Pack(values, ME)
    expect(await pack.refresh(aCountyOf(90).ask, NOW)).toBe(false)
    expect(pack.list()).toEqual([])
    expect(values.keys()).toEqual(['draft/1'])
  })

  it('keeps no more than a phone has room for, and knows that it is not whole', async () => {
    const county = aCountyOf(PACKED_AT_MOST + 150)
    const pack = new Pack(new Values(), ME)
    await pack.refresh(county.ask, NOW)
    expect(pack.list()).toHaveLength(PACKED_AT_MOST)
    expect(pack.isWhole).toBe(false)
    county.change(1, '改名的水厂')
    await pack.refresh(county.ask, NOW)
    expect(pack.list()).toHaveLength(PACKED_AT_MOST)
    expect(pack.isWhole).toBe(false)
  })

  it('never passes for whole where it gave way while it was read', async () => {
    const county = aCountyOf(250)
    const values = new Values()
    const pack = new Pack(values, ME)
    const read = await pack.refresh(async (input) => {
      if (county.calls === 1) pack.forget()
      return county.ask(input)
    }, NOW)
    expect(read).toBe(false)
    expect(pack.list()).toEqual([])
    expect(values.keys()).toEqual([])
    await pack.refresh(county.ask, NOW)
    expect(namesIn(pack)).toHaveLength(250)
  })

  it('leaves the phone with its person', async () => {
    const values = new Values()
    await new Pack(values, ME).refresh(aCountyOf(30).ask, NOW)
    forgetPacks(values)
    expect(values.keys()).toEqual([])
  })
})

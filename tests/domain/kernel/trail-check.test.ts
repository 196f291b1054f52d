import { hashOf } from '@domain/kernel/hash'
import { headOf, link, type TrailHead, type TrailLink } from '@domain/kernel/trail'
import {
  atStart,
  breaksAtEnd,
  breaksOfRecord,
  walk,
  walkFrom,
  type TrailBreak,
} from '@domain/kernel/trail-check'

type Content = Record<string, unknown>

/** A record and its trail, as they come about together. */
function written(subject: string, first: Content, ...changes: Content[]) {
  let content = first
  let head: TrailHead | undefined
  const links: TrailLink[] = []
  const add = (before: Content, after: Content) => {
    const fact = { subject, what: 'clue.changed', by: 'system', at: AT, area: AREA } as const
    const next = link(head, { ...fact, before, after, tellings: [] })
    links.push(next)
    head = headOf(next)
  }
  add({}, { contentHash: hashOf(first) })
  for (const after of changes) {
    const before = Object.fromEntries(Object.keys(after).map((key) => [key, content[key] ?? null]))
    content = { ...content, ...after }
    add(before, after)
  }
  return { content, links, head: head! }
}

const AT = '2026-03-02T01:00:00.000Z'
const AREA = '500299101000'
const clue = () =>
  written(
    'clue:a',
    { _id: 'a', status: 'reported' },
    { status: 'accepted' },
    { status: 'closed', words: '已更换滤料' },
    { words: '已更换滤料并消毒' },
  )

function found(links: readonly TrailLink[], head: TrailHead, content?: Content): TrailBreak[] {
  const walked = walk(atStart, links, head)
  const breaks = [...walked.breaks, ...breaksAtEnd(walked, head)]
  return content && breaks.length === 0 ? breaksOfRecord(walked, content) : breaks
}

const without = (links: readonly TrailLink[], place: number) =>
  links.filter((_, each) => each !== place)
const replaced = (links: readonly TrailLink[], place: number, by: TrailLink) =>
  links.map((each, at) => (at === place ? by : each))

describe('checking a trail', () => {
  const { links, head, content } = clue()

  it('finds nothing where nobody touched it', () => {
    expect(found(links, head, content)).toEqual([])
  })

  it('says which entry was altered, in whatever it says', () => {
    const forged: Partial<TrailLink> = {
      ...{ subject: 'clue:b', what: 'clue.closed', by: 'somebody', area: '110000000000' },
      ...{ at: '2001-01-01T00:00:00.000Z', before: { x: 1 }, after: { x: 1 } },
      ...{ tellings: [{ to: 'somebody' }], requestHash: 'e'.repeat(64), hash: 'e'.repeat(64) },
    }
    for (const [fact, value] of Object.entries(forged)) {
      const altered = replaced(links, 1, { ...links[1]!, [fact]: value })
      expect([fact, found(altered, head)[0]]).toEqual([fact, { kind: 'altered', seq: 2 }])
    }
  })

  it('says which are missing, also at the end', () => {
    expect(found(without(links, 1), head)).toEqual([{ kind: 'missing', seq: 2 }])
    expect(found(links.slice(0, 2), head)).toEqual([
      { kind: 'missing', seq: 3 },
      { kind: 'missing', seq: 4 },
    ])
  })

  it('says where one was put in the place of another, though it is whole in itself', () => {
    const { seq: _seq, hash: _hash, ...fact } = links[1]!
    const forged = link(headOf(links[0]!), { ...fact, after: { status: 'closed' } })
    expect(found(replaced(links, 1, forged), head)).toEqual([{ kind: 'unlinked', seq: 3 }])
  })

  it('says what was put in beyond the end, or twice', () => {
    const beyond = link(head, { ...links[3]!, after: { words: '无' } })
    expect(found([...links, beyond], head)).toEqual([{ kind: 'inserted', seq: 5 }])
    expect(found([links[0]!, links[0]!, ...links.slice(1)], head)).toEqual([
      { kind: 'inserted', seq: 1 },
    ])
  })

  it('says of two that changed places that both were altered', () => {
    const [, second, third] = links as [TrailLink, TrailLink, TrailLink, TrailLink]
    const swapped = [links[0]!, { ...third, seq: 2 }, { ...second, seq: 3 }, links[3]!]
    expect(found(swapped, head)).toEqual([
      { kind: 'altered', seq: 2 },
      { kind: 'altered', seq: 3 },
      { kind: 'unlinked', seq: 4 },
    ])
  })

  it('says that the record points elsewhere', () => {
    expect(found(links, { ...head, hash: 'f'.repeat(64) })).toEqual([
      { kind: 'headDiffers', seq: 4 },
    ])
  })

  it('goes on where it was left', () => {
    const begun = walk(atStart, links.slice(0, 2), head)
    const rest = walk(walkFrom(begun), links.slice(2), head)
    expect([...begun.breaks, ...rest.breaks, ...breaksAtEnd(rest, head)]).toEqual([])
  })
})

describe('holding a record against its trail', () => {
  const { links, head, content } = clue()

  it('says which field is not what was written last', () => {
    expect(found(links, head, { ...content, words: '没有问题' })).toEqual([
      { kind: 'recordAltered', seq: 4, fields: ['words'] },
    ])
  })

  it('finds what no entry ever changed, by the hash of what was there at first', () => {
    expect(found(links, head, { ...content, matterName: '无证行医' })).toEqual([
      { kind: 'recordAltered', seq: 1 },
    ])
  })

  it('finds what was altered in secret and then changed rightly, between two entries', () => {
    const third = { ...links[2]!, before: { status: 'reported', words: null } }
    const { seq: _seq, hash: _hash, ...fact } = third
    const forged = link(headOf(links[1]!), fact)
    const fourth = link(headOf(forged), links[3]!)
    expect(found([...links.slice(0, 2), forged, fourth], headOf(fourth))).toEqual([
      { kind: 'recordAltered', seq: 3, fields: ['status'] },
    ])
  })

  it('knows a WeChat identity by its hash alone', () => {
    const person = written('person:p', { _id: 'p' }, { openid: hashOf('o-1') })
    const stored = { ...person.content, openid: 'o-1' }
    expect(found(person.links, person.head, stored)).toEqual([])
    expect(found(person.links, person.head, { ...stored, openid: 'o-2' })).toEqual([
      { kind: 'recordAltered', seq: 2, fields: ['openid'] },
    ])
  })
})

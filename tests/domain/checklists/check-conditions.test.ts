import { checkChecklist } from '@domain/checklists/check-checklist'
import type { Checklist, Item } from '@domain/checklists/checklist'
import { licensedInstitution } from '@domain/checklists/licensed-institution'

const [section] = licensedInstitution.sections
const [first] = section?.items ?? []
if (!first) throw new Error('the checklist has no item')

const withItems = (...items: unknown[]): unknown => ({
  ...licensedInstitution,
  sections: [{ name: '执业许可', items }],
})
const changed = (change: Partial<Record<keyof Item, unknown>>) => withItems({ ...first, ...change })
const leading = (item: string) => ({ item, result: ['fail'] })

describe('a bad condition', () => {
  it.each([
    [
      'a value the trait does not have',
      { trait: 'institutionKind', in: ['vilageClinic'] },
      '没有“vilageClinic”',
    ],
    ['a number for a word', { trait: 'institutionKind', atLeast: 3 }, '不能用 atLeast'],
    ['words for a number', { trait: 'bedCount', in: ['100'] }, '不能用 in'],
    ['a word for yes or no', { trait: 'jointVenture', in: ['yes'] }, '没有“yes”'],
    ['a kind it is not for', { not: { kind: ['school'] } }, '不是给学校用的'],
    ['a trait not asked of its kinds', { trait: 'boarding', in: [true] }, '永远不会成立'],
    [
      'what excludes itself',
      {
        all: [{ trait: 'bedCount', atLeast: 100 }, { not: { trait: 'bedCount', atLeast: 50 } }],
      },
      '永远不会成立',
    ],
  ])('is told which item is asked when %s', (_name, when, said) => {
    const faults = checkChecklist(changed({ when }))
    expect(faults).toEqual([expect.stringContaining(said)])
    expect(faults[0]).toContain(first.id)
  })

  it.each([
    ['an item that is not there', [{ ...first, when: leading('ghost') }], 'ghost 不在这张表里'],
    [
      'a number',
      [
        { ...first, when: leading('noise') },
        {
          ...first,
          id: 'noise',
          kind: 'quantity',
          quantity: { unit: 'dB', highest: '85', possibleTo: '200' },
        },
      ],
      'noise 由读数判定',
    ],
    ['itself', [{ ...first, when: leading(first.id) }], '条件绕回了自己'],
  ])('is told which item waits for %s', (_name, items, said) => {
    expect(checkChecklist(withItems(...items))[0]).toContain(said)
  })

  it('is told of every item in a circle', () => {
    const items = ['one', 'two', 'three'].map((id, place, all) => ({
      ...first,
      id,
      when: leading(all[(place + 1) % all.length] ?? ''),
    }))
    const faults = checkChecklist(withItems(...items))
    expect(faults.map((each) => each.split('：')[0])).toEqual(['one', 'two', 'three'])
  })

  it('is told which item waits for one that is never asked together with it', () => {
    const large = { trait: 'bedCount', atLeast: 100 }
    const before = { ...first, id: 'before', when: large }
    const after = { ...first, when: { all: [leading('before'), { not: large }] } }
    expect(checkChecklist(withItems(before, after))).toEqual([`${first.id}：条件永远不会成立`])
    expect(checkChecklist(withItems(before, { ...after, when: leading('before') }))).toEqual([])
  })

  it('is told which item waits for more than anybody can follow', () => {
    const items = Array.from({ length: 14 }, (_, at) => ({
      ...first,
      id: `step${at}`,
      ...(at > 0 && { when: leading(`step${at - 1}`) }),
    }))
    const faults = checkChecklist(withItems(...items))
    expect(faults.length).toBeGreaterThan(0)
    expect(faults.at(-1)).toBe('step13：条件太复杂，请拆成几项')
    expect(checkChecklist(withItems(...items.slice(0, 6)))).toEqual([])
  })
})

describe('a good condition', () => {
  it('may let an answer lead to another item', () => {
    expect(
      checkChecklist(withItems(first, { ...first, id: 'next', when: leading(first.id) })),
    ).toEqual([])
  })

  it('may ask of one of its kinds only', () => {
    const kinds = ['licensedInstitution', 'filedInstitution']
    const licensed = changed({ when: { kind: ['licensedInstitution'] } })
    expect(checkChecklist({ ...Object(licensed), kinds })).toEqual([])
  })

  it('may ask on either side of a number', () => {
    const large: Checklist['sections'][number]['items'][number]['when'] = {
      trait: 'bedCount',
      atLeast: 100,
    }
    expect(checkChecklist(changed({ when: large }))).toEqual([])
    expect(checkChecklist(changed({ when: { not: large } }))).toEqual([])
  })
})

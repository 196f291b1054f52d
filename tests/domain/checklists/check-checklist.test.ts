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
const changed = (change: Partial<Record<keyof Item | 'quantity', unknown>>) =>
  withItems({ ...first, ...change })

describe('a bad checklist', () => {
  it('is told which item comes twice', () => {
    expect(checkChecklist(withItems(first, { ...first, id: 'other' }, first))).toEqual([
      `${first.id}：编号重复`,
    ])
  })

  it.each([
    ['clause', undefined],
    ['clause', { part: 'drinkingWater', number: '' }],
    ['clause', { part: 'astrology', number: '3.1' }],
    ['question', ' '],
    ['question', '长'.repeat(41)],
    ['evidence', undefined],
    ['severity', 'fatal'],
    ['matter', '胡闹'],
    ['law', 'custom'],
    ['kind', 'guess'],
    ['when', { trait: 'altitude', atLeast: 3 }],
  ] as const)('is told which item has a wrong %s (%j)', (field, value) => {
    const faults = checkChecklist(changed({ [field]: value }))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(first.id)
    expect(faults[0]).toContain(`sections.0.items.0.${field}`)
  })

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

  it.each(['waterQuality', 'mischief'])('is told which item points to %s', (matter) => {
    expect(checkChecklist(changed({ matter }))).toEqual([
      `${first.id}：事项 ${matter} 不属于该专业`,
    ])
  })

  it('is told which matter of its own is named twice, or is one of ours', () => {
    const own = [
      { id: 'signs', name: '标识不全' },
      { id: 'signs', name: '标识' },
      { id: 'waterQuality', name: '水质' },
    ]
    expect(checkChecklist({ ...licensedInstitution, matters: own })).toEqual([
      'signs：编号重复',
      'waterQuality：事项编号已有别的用处',
    ])
  })

  const quantity = (change: object) =>
    changed({
      kind: 'quantity',
      quantity: { unit: 'dB', highest: '85', possibleTo: '200', ...change },
    })

  it.each([
    ['an unknown unit', { unit: '分贝' }],
    ['no limit', { highest: undefined }],
    ['a limit that is no number', { highest: '八十五' }],
    ['limits the wrong way round', { lowest: '90' }],
    ['a limit beyond what is possible', { possibleTo: '60' }],
  ])('is told which number has %s', (_name, change) => {
    const faults = checkChecklist(quantity(change))
    expect(faults).not.toEqual([])
    for (const fault of faults) expect(fault).toContain(first.id)
  })

  const leading = (item: string) => ({ item, result: ['fail'] })

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

  it('may let an answer lead to another item', () => {
    expect(
      checkChecklist(withItems(first, { ...first, id: 'next', when: leading(first.id) })),
    ).toEqual([])
  })

  it.each([
    ['no sections', { sections: [] }],
    ['an empty section', { sections: [{ name: '空的', items: [] }] }],
    ['no kind', { kinds: [] }],
    ['an unknown kind', { kinds: ['spaceStation'] }],
    ['no version', { version: 'latest' }],
  ])('with %s is told', (_name, change) => {
    expect(checkChecklist({ ...licensedInstitution, ...change })).toHaveLength(1)
  })

  it('may be no checklist at all', () => {
    expect(checkChecklist('a checklist').length).toBeGreaterThan(0)
  })
})

describe('a good checklist', () => {
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

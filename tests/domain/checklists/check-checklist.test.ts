import { checkChecklist } from '@domain/checklists/check-checklist'
import type { Item } from '@domain/checklists/checklist'
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
    ['clause', undefined, '依据：没有填写'],
    ['clause', { part: 'drinkingWater', number: '' }, '依据：没有“指南·饮用水 ”这一条'],
    ['clause', { part: 'astrology', number: '3.1' }, '依据：“astrology”不在可选范围内'],
    ['question', ' ', '检查内容：太短，至少 2 个字'],
    ['question', '长'.repeat(41), '检查内容：太长，最多 40 个字'],
    ['evidence', undefined, '怎么看：没有填写'],
    ['severity', 'fatal', '紧急程度：“fatal”不在可选范围内'],
    ['matter', '胡闹', '事项：格式不对'],
    ['law', 'custom', '法律依据：“custom”不在可选范围内'],
    ['kind', 'guess', '答法：不在可选范围内'],
    ['when', { trait: 'altitude', atLeast: 3 }, '适用条件：“altitude”不在可选范围内'],
    ['when', { all: [{ not: { any: [{ trait: 'altitude', atLeast: 3 }] } }] }, '“altitude”'],
    ['id', '1st', '编号：格式不对'],
    ['id', 'a'.repeat(41), '编号太长，最多 40 个字母'],
  ] as const)('is told which item has a wrong %s (%j)', (field, value, said) => {
    const faults = checkChecklist(changed({ [field]: value }))
    expect(faults).toEqual([expect.stringContaining(said)])
    expect(faults[0]).toContain(field === 'id' ? value : first.id)
    if (value !== 'a'.repeat(41)) expect(faults[0]).toContain('第 1 部分第 1 项')
  })

  it('is told all that is wrong, and where', () => {
    const { evidence: _, ...silent } = first
    const sections = [
      { name: '长'.repeat(13), items: [first] },
      { name: '执业', items: [first, { ...silent, id: 'silent', severity: 'fatal' }] },
    ]
    const matters = [{ id: 'signs', name: '长'.repeat(21) }]
    const faults = checkChecklist({ ...licensedInstitution, sections, matters, name: undefined })
    expect(faults.sort()).toEqual(
      [
        '名称：没有填写',
        '第 1 个自定事项的名称：太长，最多 20 个字',
        '第 1 部分的名称：太长，最多 12 个字',
        'silent（第 2 部分第 2 项）的怎么看：没有填写',
        'silent（第 2 部分第 2 项）的紧急程度：“fatal”不在可选范围内',
      ].sort(),
    )
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
    ['an unknown unit', { unit: '分贝' }, '计量单位：“分贝”不在可选范围内'],
    ['no limit', { highest: undefined }, '量值：至少要有一个限值'],
    ['a limit that is no number', { highest: '八十五' }, '上限：请填数字'],
    ['limits the wrong way round', { lowest: '90' }, '量值：限值的大小顺序不对'],
    ['a limit beyond what is possible', { possibleTo: '60' }, '量值：限值的大小顺序不对'],
  ])('is told which number has %s', (_name, change, said) => {
    const faults = checkChecklist(quantity(change))
    expect(faults[0]).toContain(said)
    for (const fault of faults) expect(fault).toContain(first.id)
  })

  it('is told that no patrol could carry its answers, or its readings', () => {
    const many = (count: number, said = {}) =>
      Array.from({ length: count }, (_, at) => ({ ...first, ...said, id: `item${at}` }))
    expect(checkChecklist(withItems(...many(120)))).toEqual([])
    expect(checkChecklist(withItems(...many(121)))).toEqual(['检查项太多，最多 120 项'])
    const number = {
      kind: 'quantity',
      quantity: { unit: 'dB', highest: '85', possibleTo: '200' },
    }
    expect(checkChecklist(withItems(...many(20, number)))).toEqual([])
    expect(checkChecklist(withItems(...many(21, number)))).toEqual(['读数太多，最多 20 个'])
    const water = { kind: 'reading', measure: 'ph' }
    expect(checkChecklist(withItems(...many(11, water)))).toEqual(['读数太多，最多 20 个'])
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

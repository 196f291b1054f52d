// A bad checklist is refused before anybody is offered it, and all that is wrong with it is said.

import { checklists } from '@domain/checklists'
import type { Person } from '@domain/people/person'
import { aCheck, aChecklist } from '../../kit/checklists'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { anId, aPerson, COUNTY } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'
const county = COUNTY.slice(0, 6)
const leading = (item: string) => ({ item, result: ['fail' as const] })

describe('a bad checklist', () => {
  let cloud: TestCloud
  let commission: Person

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    commission = aPerson('commission')
    cloud.put('people', commission)
    cloud.put('counties', aCounty({ dutyOfficerId: anId() }))
  })
  afterAll(() => cloud.stop())
  afterEach(() => {
    expect(cloud.all('checklists')).toEqual([])
    expect(cloud.all('trail')).toEqual([])
  })

  const publish = (checklist: object) =>
    cloud
      .as(commission)
      .call('checklists.publish', { requestId: anId(), county, checklist: { ...checklist } })

  const withItems = (...items: object[]) => ({
    ...aChecklist(),
    sections: [{ name: '水源地', items }],
  })
  const sign = aCheck({ id: 'signShown' })

  it.each<[string, object, string[]]>([
    ['an item twice', withItems(sign, { ...sign, id: 'fence' }, sign), ['signShown：编号重复']],
    [
      'items that wait for each other',
      withItems(
        { ...sign, when: leading('fence') },
        { ...sign, id: 'fence', when: leading('signShown') },
      ),
      ['signShown：条件绕回了自己', 'fence：条件绕回了自己'],
    ],
    [
      'an unknown unit',
      withItems({
        ...sign,
        kind: 'quantity',
        quantity: { unit: '分贝', highest: '85', possibleTo: '200' },
      }),
      ['signShown（第 1 部分第 1 项）的计量单位：“分贝”不在可选范围内'],
    ],
    [
      'an item that can never appear',
      withItems(sign, { ...sign, id: 'beds', when: { trait: 'bedCount', atLeast: 1 } }),
      ['beds：条件永远不会成立'],
    ],
    [
      'a clause that the guide has not',
      withItems({ ...sign, clause: { part: 'drinkingWater', number: '9.9' } }),
      ['signShown（第 1 部分第 1 项）的依据：没有“指南·饮用水 9.9”这一条'],
    ],
    [
      'no basis',
      withItems({ ...sign, clause: undefined }),
      ['signShown（第 1 部分第 1 项）的依据'],
    ],
    ['a specialty that the county has not', { ...aChecklist(), specialty: 'own_tea' }, ['own_tea']],
    [
      'facilities of another specialty',
      { ...aChecklist(), kinds: ['ruralCentralSupply', 'school'] },
      ['学校不属于“饮用水卫生”'],
    ],
    ['nothing of a checklist', {}, ['名称：没有填写', '专业：没有填写']],
    [
      'more than one thing wrong',
      withItems({ ...sign, matter: 'waterQualitY' }, { ...sign, matter: 'x' }),
      ['signShown：编号重复', 'signShown：事项 waterQualitY', 'signShown：事项 x'],
    ],
  ])('is refused with %s, and all that is wrong is said', async (_, checklist, faults) => {
    const answer = await publish(checklist)
    expect(answer).toMatchObject({ ok: false, problem: { code: 'checklistFaulty' } })
    for (const fault of faults)
      expect(answer).toMatchObject({ problem: { message: expect.stringContaining(fault) } })
  })

  it('is refused under an id that is one of ours', async () => {
    for (const { id } of checklists)
      expect(await publish({ ...aChecklist(), id })).toMatchObject({
        problem: { code: 'checklistReserved' },
      })
  })

  it('is refused where it is too large to be looked at, or too deep', async () => {
    const deep = { ...sign, when: nested(30) }
    const many = Array.from({ length: 119 }, (_, at) => ({
      ...sign,
      id: `item${at}`,
      evidence: '长'.repeat(120),
    }))
    for (const checklist of [withItems(deep), withItems(...many)])
      expect(await publish(checklist)).toMatchObject({
        problem: { code: 'invalidInput', details: { field: '检查表', reason: expect.any(String) } },
      })
  })

  it('says how much is wrong where that would be too long to read', async () => {
    const items = Array.from({ length: 100 }, (_, at) => ({
      ...sign,
      id: `item${at}`,
      matter: 'x',
    }))
    const answer = await publish(withItems(...items))
    expect(answer).toMatchObject({ problem: { message: expect.stringContaining('另有 70 处') } })
  })
})

const nested = (levels: number): object =>
  levels === 0 ? { trait: 'servedCount', atLeast: 1 } : { not: nested(levels - 1) }

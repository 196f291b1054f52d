import {
  likenessOf,
  likeKeys,
  nameCore,
  soughtKeys,
  type Recognised,
} from '@domain/facilities/likeness'

const AREA = '500299101201'
const plant = (said: Partial<Recognised> & { name: string }): Recognised => ({
  area: AREA,
  kind: 'ruralCentralSupply',
  ...said,
})

describe('what a name says beside what and where a place is', () => {
  it.each([
    ['云岭县云台镇青龙村供水站', '青龙'],
    ['青龙村水厂', '青龙'],
    ['青龙水厂', '青龙'],
    ['石溪镇中心小学', '石溪'],
    ['石溪小学', '石溪'],
    ['云台镇丽丽美发店', '丽丽'],
    ['云岭县鑫源建材有限责任公司', '鑫源建材'],
    ['水厂', '水厂'],
  ])('of %s is %s', (name, core) => expect(nameCore(name)).toBe(core))
})

describe('two entries that may be one facility', () => {
  const at = (metresNorth: number) => ({ longitude: 107.5, latitude: 30.2 + metresNorth / 111_195 })

  it.each<[string, Recognised, Recognised]>([
    ['another name', plant({ name: '青龙村水厂' }), plant({ name: '白鹤村水厂' })],
    [
      'the name of their village',
      plant({ name: '福林村供水站' }),
      plant({ name: '石溪镇福林村卫生室', kind: 'filedInstitution' }),
    ],
    [
      'one owner’s shops of other kinds',
      plant({ name: '丽丽美发店', kind: 'publicPlace', operatorPhone: '13912345678' }),
      plant({ name: '兴隆药房', kind: 'otherPlace', operatorPhone: '13912345678' }),
    ],
    [
      'neighbours of other kinds',
      plant({ name: '青龙村水厂', place: at(0) }),
      plant({ name: '白鹤小学', kind: 'school', place: at(10) }),
    ],
    [
      'the same village and nothing more of an address',
      plant({ name: '青龙村水厂', address: '云岭县云台镇青龙村' }),
      plant({ name: '白鹤水厂', address: '云台镇青龙村' }),
    ],
  ])('are not alike by %s', (_, one, other) => {
    expect(likenessOf(one, other)).toBeUndefined()
    expect(likenessOf(other, one)).toBeUndefined()
  })

  it.each<[string, Recognised, Recognised, string[]]>([
    ['name', plant({ name: '云台镇青龙村供水站' }), plant({ name: '青龙水厂' }), ['name']],
    [
      'address',
      plant({ name: '青龙村水厂', address: '云岭县云台镇青龙村二组12号' }),
      plant({ name: '白鹤水厂', address: '青龙村二组 12号' }),
      ['address'],
    ],
    [
      'distance',
      plant({ name: '青龙村水厂', place: at(0) }),
      plant({ name: '白鹤水厂', place: at(40) }),
      ['near'],
    ],
    [
      'phone',
      plant({ name: '青龙村水厂', operatorPhone: '139-1234-5678' }),
      plant({ name: '白鹤水厂', operatorPhone: '13912345678' }),
      ['phone'],
    ],
    [
      'licence, whatever the kind',
      plant({
        name: '丽丽美发店',
        kind: 'publicPlace',
        licences: [{ number: '渝卫公证 2025-0012' }],
      }),
      plant({ name: '兴隆宾馆', kind: 'otherPlace', licences: [{ number: '渝卫公证2025-0012' }] }),
      ['licence'],
    ],
  ])('are alike by %s, both ways, and find each other by a key', (_, one, other, reasons) => {
    expect(likenessOf(one, other)).toMatchObject({ reasons })
    expect(likenessOf(other, one)).toMatchObject({ reasons })
    const sought = Object.values(soughtKeys(one)).flat()
    expect(likeKeys(other).some((key) => sought.includes(key))).toBe(true)
  })

  it('are not near beyond sixty metres unless their names have something in common', () => {
    const far = plant({ name: '白鹤水厂', place: at(61) })
    expect(likenessOf(plant({ name: '青龙村水厂', place: at(0) }), far)).toBeUndefined()
    expect(likenessOf(plant({ name: '白鹤山水厂', place: at(0) }), far)?.reasons).toContain('near')
  })
})

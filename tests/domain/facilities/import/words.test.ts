import { CellFault } from '@domain/facilities/import/cell'
import { certificatesIn } from '@domain/facilities/import/certificate-words'
import { coordinatorNamed, onlyCoordinatorOf } from '@domain/facilities/import/coordinator-words'
import { kindIn } from '@domain/facilities/import/kind-words'
import { areaIn } from '@domain/facilities/import/place-words'
import { traitIn } from '@domain/facilities/import/trait-words'

const faultOf = (read: () => unknown): string => {
  try {
    return `read as ${JSON.stringify(read())}`
  } catch (failure) {
    if (failure instanceof CellFault) return failure.words
    throw failure
  }
}

const COUNTY = '500299000000'
const names = {
  county: '云岭县',
  within: {
    '500299101000': '云台镇',
    '500299101201': '青龙村',
    '500299101202': '云台社区',
    '500299102000': '石溪乡',
    '500299102201': '青龙村',
  },
}

describe('where a row is', () => {
  it.each([
    ['白虎镇', '', '没有叫“白虎镇”的乡镇'],
    ['云台镇', '白虎村', '没有叫“白虎村”的村'],
    ['', '青龙村', '不止一个'],
  ])('%s %s is not found', (township, village, said) => {
    expect(faultOf(() => areaIn(township, village, names, COUNTY))).toContain(said)
  })

  it.each([
    ['云台镇', '青龙村', '500299101201'],
    ['云台', '青龙', '500299101201'],
    ['云岭县石溪乡', '青龙村委会', '500299102201'],
    ['', '云台社区居委会', '500299101202'],
    ['云台镇', '', '500299101000'],
    ['', '500299103207', '500299103207'],
  ])('%s %s is %s', (township, village, code) => {
    expect(areaIn(township, village, names, COUNTY)).toBe(code)
  })

  it('is one’s own township where it says nothing, and a village of it where it says no more', () => {
    expect(areaIn('', '', names, '500299102000')).toBe('500299102000')
    expect(areaIn('', '青龙村', names, '500299102000')).toBe('500299102201')
  })
})

describe('whose a row is', () => {
  const person = (at: number, name: string, area: string, role = 'coordinator' as const) => ({
    ...{ _id: `p${at}`, name, area, role, phone: `1380000000${at}` },
  })
  const people = [
    person(1, '向春梅', '500299101000'),
    person(2, '谭军', '500299102000'),
    person(3, '谭军', '500299102201'),
  ]

  it('is refused where nobody, or more than one, is called so', () => {
    expect(faultOf(() => coordinatorNamed('罗成', people))).toContain('没有叫“罗成”的协管员')
    expect(faultOf(() => coordinatorNamed('谭军', people))).toContain('谭军（尾号0002）')
  })

  it('is told apart by the end of the phone', () => {
    expect(coordinatorNamed('谭军（尾号0003）', people)).toBe('p3')
    expect(coordinatorNamed('谭军(0002)', people)).toBe('p2')
    expect(coordinatorNamed('向春梅', people)).toBe('p1')
  })

  it('is whoever alone patrols there, where nobody is named', () => {
    expect(onlyCoordinatorOf('500299102201', people)).toBe('p3')
    expect(onlyCoordinatorOf('500299101201', people)).toBe('p1')
    expect(faultOf(() => onlyCoordinatorOf('500299103201', people))).toContain('还没有协管员')
    const two = [...people, person(4, '冉启华', '500299101000')]
    expect(faultOf(() => onlyCoordinatorOf('500299101201', two))).toContain('有几位协管员')
  })
})

it('says what a kind may be called', () => {
  expect(kindIn('农村集中式供水单位').kind).toBe('ruralCentralSupply')
  expect(kindIn('中学')).toEqual({ kind: 'school', traits: { schoolKind: 'middleSchool' } })
  expect(kindIn('美容美发')).toMatchObject({ kind: 'publicPlace' })
  expect(faultOf(() => kindIn('医疗机构'))).toContain('可以写：')
})

it('says what a fact may be called', () => {
  expect(traitIn('risk', '高')).toBe('high')
  expect(traitIn('grade', 'a')).toBe('a')
  expect(traitIn('disinfectant', '二氧化氯')).toBe('chlorineDioxide')
  expect(traitIn('waterKinds', '市政自来水，桶装水')).toEqual(['municipal', 'bottled'])
  expect(faultOf(() => traitIn('risk', '很高'))).toContain('可以写：高风险、中风险、低风险')
})

it('reads certificates line by line', () => {
  expect(certificatesIn('王小兰 | 健康 | 渝 1 | 2026.5.1')).toEqual([
    { holderName: '王小兰', kind: 'health', number: '渝 1', expiresOn: '2026-05-01' },
  ])
  expect(faultOf(() => certificatesIn('王小兰 | 驾驶证 | 1'))).toContain('没有“驾驶证”这种证件')
})

import { isOperatorPhone } from '@domain/facilities/operator-phone'
import { PUBLIC_FIELDS, publicOf } from '@domain/facilities/public'
import { facility, type Facility } from '@domain/facilities/facility'
import { aFacility } from '../../kit/facilities'
import { anId } from '../../kit/people'

const TODAY = '2026-03-02'
const SECRET = '勿泄'

/** Every field of a facility that is not meant for everybody says so. */
const planted: Facility = {
  ...aFacility({ coordinatorId: anId(), name: '石溪诊所' }),
  coordinatorId: `${SECRET}-coordinator`,
  kind: 'licensedInstitution',
  operatorName: `${SECRET}老板`,
  operatorPhone: `${SECRET}13900001111`,
  enforcementNumber: `${SECRET}编号`,
  registeredByName: `${SECRET}登记人`,
  registeredBy: `${SECRET}登记人`,
  lookAgainPatrolId: `${SECRET}patrol`,
  alikeIds: [`${SECRET}alike`],
  traits: { risk: 'high', institutionKind: 'clinic' },
  lastPatrol: {
    ...{ patrolId: `${SECRET}patrol`, endedAt: '2026-02-01T01:00:00.000Z', on: '2026-02-01' },
    ...{ end: `${SECRET}end`, failedCount: 777 },
  },
  licences: [
    { name: '医疗机构执业许可证', number: 'PDY1', expiresOn: '2026-03-01' },
    { name: '放射诊疗许可证', number: 'FS1', expiresOn: '2026-03-20' },
    { name: '营业执照', number: 'YY1' },
  ],
  certificates: [
    { holderName: '李大夫', kind: 'practice', number: `${SECRET}证号`, expiresOn: '2027-01-01' },
    { holderName: `${SECRET}厨师`, kind: 'health', number: `${SECRET}证号` },
  ],
}

describe('the public page of a facility', () => {
  const shown = publicOf(planted, TODAY)
  const read = JSON.stringify(shown)

  it('never tells a phone, a coordinator, a finding, a risk or a number of anybody', () => {
    expect(JSON.stringify(planted)).toContain('777')
    for (const hidden of [SECRET, '777', 'risk', 'high', 'operator', 'lastPatrol'])
      expect(read).not.toContain(hidden)
  })

  it('has nothing of a field that a facility is given later, unless that is named', () => {
    const later = { ...planted, ...Object.fromEntries([['laterField', SECRET]]) }
    expect(publicOf(later, TODAY)).toEqual(shown)
    const others = Object.keys(facility.shape).filter(
      (each) => !PUBLIC_FIELDS.some((one) => one === each),
    )
    expect(others).toEqual(
      expect.arrayContaining(['operatorPhone', 'coordinatorId', 'traits', 'lastPatrol']),
    )
  })

  it('says plainly what has expired, and leaves what soon will to reminders', () => {
    expect(shown.licences.map(({ state }) => state)).toEqual(['expired', 'valid', 'unknown'])
  })

  it('shows the health staff of an institution, and nobody of any other place', () => {
    expect(shown.staff).toEqual([
      { name: '李大夫', certificate: '执业证书', expiresOn: '2027-01-01', state: 'valid' },
    ])
    expect(publicOf({ ...planted, kind: 'publicPlace' }, TODAY).staff).toEqual([])
  })
})

describe('the phone of an operator', () => {
  it.each([
    ['another one', '13900001112', '13900001111'],
    ['where none is registered', '13900001111', undefined],
    ['none proven', '', ''],
    ['a landline', '02345678901', '023-45678901'],
  ])('is not %s', (_, proven, registered) =>
    expect(isOperatorPhone(proven, registered)).toBe(false),
  )

  it.each(['13900001111', '139 0000 1111', '+86 139-0000-1111'])('is %s', (registered) =>
    expect(isOperatorPhone('13900001111', registered)).toBe(true),
  )
})

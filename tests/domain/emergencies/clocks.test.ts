import {
  awaitsVerification,
  clocksOf,
  spokenTwoHours,
  type ToldOf,
  type TwoHoursFrom,
} from '@domain/emergencies/clocks'
import { emergencyKind, type EmergencyKind } from '@domain/emergencies/kinds'
import { type Channel, type EmergencyTelling, type Recipient } from '@domain/emergencies/recipients'
import { addMinutes, type Instant } from '@domain/kernel/time'

const KINDS = emergencyKind.options
const BY_FINDING: EmergencyKind[] = ['bloodBeyondLicence', 'surrogacy']

// The night before Spring Festival, in China.
const FOUND = '2026-02-15T15:00:00.000Z'
const after = (minutes: number): Instant => addMinutes(FOUND, minutes)
const told = (to: Recipient, by: Channel, minutes: number): EmergencyTelling => ({
  ...{ recipient: to, channel: by, at: after(minutes), whom: '值班员', words: '已说明情况' },
})

const clockOf = (of: ToldOf, to: Recipient, now: Instant, construed?: TwoHoursFrom) => {
  const found = clocksOf(of, now, construed).find((each) => each.recipient === to)
  if (!found) throw new Error(`no clock for ${to}`)
  return found
}
const stateOf = (of: Omit<ToldOf, 'foundAt'>, to: Recipient, now: Instant) =>
  clockOf({ foundAt: FOUND, ...of }, to, now).state

describe('who is told', () => {
  it.each(KINDS)('of %s is the agency, and disease control of foodborne disease only', (kind) =>
    expect(clocksOf({ kind, foundAt: FOUND, tellings: [] }, FOUND).map((c) => c.recipient)).toEqual(
      kind === 'foodborne' ? ['diseaseControl', 'agency'] : ['agency'],
    ),
  )
})

describe('the two hours of foodborne disease', () => {
  const foodborne = (verified: number | undefined, ...tellings: EmergencyTelling[]) => ({
    kind: 'foodborne' as const,
    ...(verified !== undefined && { verifiedAt: after(verified) }),
    tellings,
  })

  it('of disease control are not stopped by the clue, nor by a message in the app', () => {
    const reported = foodborne(0, told('agency', 'app', 10), told('diseaseControl', 'app', 10))
    expect(stateOf(reported, 'diseaseControl', after(121))).toBe('overdue')
    expect(stateOf(reported, 'agency', after(121))).toBe('told')
  })

  it('of the clue are not stopped by a call, not even to the agency', () => {
    const called = foodborne(0, told('diseaseControl', 'phone', 10), told('agency', 'phone', 10))
    expect(stateOf(called, 'agency', after(121))).toBe('overdue')
    expect(stateOf(called, 'diseaseControl', after(121))).toBe('told')
  })

  it.each(['phone', 'fax', 'inPerson'] as const)('of disease control are kept by %s', (by) =>
    expect(stateOf(foodborne(0, told('diseaseControl', by, 120)), 'diseaseControl', FOUND)).toBe(
      'told',
    ),
  )

  it('run from the first verification, also where a county counts the others from finding', () => {
    const found = { ...foodborne(180), foundAt: FOUND }
    expect(clockOf(found, 'diseaseControl', after(200), 'found')).toMatchObject({
      startsAt: after(180),
      dueAt: after(300),
      goalAt: after(120),
    })
  })
})

describe.each(KINDS.filter((kind) => !BY_FINDING.includes(kind)))(
  'before %s is verified',
  (kind) => {
    const unverified = { kind, tellings: [] }

    it('no two hours run, and we warn from finding all the same', () => {
      expect(stateOf(unverified, 'agency', after(89))).toBe('waiting')
      expect(stateOf(unverified, 'agency', after(90))).toBe('soon')
      expect(stateOf(unverified, 'agency', after(10_000))).toBe('soon')
      expect(awaitsVerification({ ...unverified, foundAt: FOUND })).toBe(true)
      expect(spokenTwoHours(kind)).toContain('从发现或接到信息起就提醒')
    })

    it('it may be told, and that is in time', () =>
      expect(stateOf({ kind, tellings: [told('agency', 'app', 500)] }, 'agency', after(600))).toBe(
        'told',
      ))
  },
)

describe.each(BY_FINDING)('%s', (kind) => {
  it('waits for no verification and is judged from finding, verified or not', () => {
    for (const verifiedAt of [undefined, after(60), after(600)]) {
      const emergency = { kind, foundAt: FOUND, verifiedAt, tellings: [] }
      expect(awaitsVerification(emergency)).toBe(false)
      expect(clockOf(emergency, 'agency', FOUND)).toMatchObject({
        startsAt: FOUND,
        dueAt: after(120),
        goalAt: after(120),
      })
    }
  })
})

describe('a county that counts from finding', () => {
  it.each([
    'waterPoisoning',
    'schoolCluster',
    'occupationalAccident',
    'sexSelection',
    'otherEvent',
  ])('judges %s by it', (name) => {
    const kind = emergencyKind.parse(name)
    const emergency = { kind, foundAt: FOUND, verifiedAt: after(60), tellings: [] }
    expect(clockOf(emergency, 'agency', FOUND, 'found').dueAt).toBe(after(120))
    expect(clockOf(emergency, 'agency', FOUND).dueAt).toBe(after(180))
    expect(spokenTwoHours(kind, 'found')).not.toContain('核实')
  })
})

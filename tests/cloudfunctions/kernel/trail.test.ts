import fc from 'fast-check'
import type { TrailEntry } from '../../../cloudfunctions/kernel/collections'
import { contentHashOf } from '../../../cloudfunctions/kernel/untold'
import { hashOf } from '@domain/kernel/hash'
import { firstBreak } from '@domain/kernel/trail'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aReport } from '../../kit/patrols'
import { anId, aPerson, COUNTY } from '../../kit/people'
import { breakOf, chainsIn, nameOf, register, type Chain } from '../../kit/trails'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const WRONG = {
  waterClear: { result: 'fail', note: '出厂水浑浊' },
  clearTankLocked: { result: 'fail', note: '清水池没有上锁' },
} as const

describe('the trail after a journey', () => {
  let cloud: TestCloud
  let chains: Chain[]

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    await journey(cloud)
    chains = chainsIn(cloud)
  })
  afterAll(() => cloud.stop())

  it('belongs to something: no entry is of a record that is not there', () => {
    const known = new Set(chains.map(({ subject }) => subject))
    expect(cloud.all('trail').filter(({ subject }) => !known.has(subject))).toEqual([])
  })

  it('holds for every record from its first entry to its head', () => {
    expect(chains.map((chain) => [chain.subject, breakOf(chain)])).toEqual(
      chains.map(({ subject }) => [subject, undefined]),
    )
    expect(chains.flatMap(({ entries }) => entries)).toHaveLength(cloud.all('trail').length)
  })

  it('names every change that was made, and by whom', () => {
    const what = new Set(cloud.all('trail').map((entry) => entry.what))
    const expected = [
      ...['person.entered', 'person.signedIn', 'person.signedOut', 'person.suspended'],
      ...['person.restored', 'invitation.made', 'invitation.used', 'patrol.submitted'],
      ...['facility.patrolled', 'clue.reported', 'clue.accepted', 'clue.closed'],
      ...['county.routesChanged', 'clue.reassigned', 'person.invited'],
    ]
    expect(expected.filter((each) => !what.has(each))).toEqual([])
    const known = new Set([...cloud.all('people').map(({ _id }) => _id), 'system', 'visitor'])
    expect(cloud.all('trail').filter(({ by }) => !known.has(by))).toEqual([])
  })

  it('says what each change was made of: before is what was there, after what is there now', () => {
    for (const { record, entries } of chains) {
      const state: Record<string, unknown> = {}
      for (const { before, after, seq } of entries) {
        expect(Object.keys(before)).toEqual(seq === 1 ? [] : Object.keys(after))
        for (const [field, value] of Object.entries(before))
          if (field in state) expect(value).toEqual(state[field])
        Object.assign(state, after)
      }
      const { contentHash: _, openid, ...fields } = state
      for (const [field, value] of Object.entries(fields))
        expect(record[field] ?? null).toEqual(value)
      if (openid) expect(hashOf(record['openid'])).toBe(openid)
    }
  })

  it('proves the content of a record that was never changed', () => {
    const untouched = chains.filter(({ entries }) => entries.length === 1)
    expect(untouched.length).toBeGreaterThan(2)
    for (const { record, entries } of untouched) {
      const name = nameOf(entries[0]!.subject)
      expect(entries[0]?.after).toEqual({ contentHash: contentHashOf(name, record) })
    }
  })

  it('breaks where an entry is altered, in whichever of its facts', () => {
    const forged: Partial<TrailEntry> = {
      ...{ subject: 'clue:another', what: 'nothing', by: anId(), at: '2001-01-01T00:00:00.000Z' },
      ...{ area: '110000000000', before: { forged: true }, after: { forged: true } },
      ...{ seq: 99, prevHash: 'e'.repeat(64), hash: 'e'.repeat(64) },
    }
    for (const { entries, head } of chains)
      for (const [place, entry] of entries.entries())
        for (const [fact, value] of Object.entries(forged)) {
          const altered = replaced(entries, place, { ...entry, [fact]: value })
          expect([fact, firstBreak(altered, head)]).toEqual([fact, entry.seq])
        }
  })

  it('breaks where an entry is dropped, or another is put in', () => {
    for (const { entries, head } of chains)
      for (const [place, entry] of entries.entries()) {
        expect(firstBreak(replaced(entries, place), head)).toBe(entry.seq)
        expect(firstBreak(replaced(entries, place, entry, entry), head)).toBe(entry.seq + 1)
      }
  })

  it('breaks at its end where the head does not know the last entry', () => {
    const chain = chains.find(({ entries }) => entries.length > 1)!
    const { hash } = chain.entries.at(-2)!
    const old = { seq: chain.head.seq - 1, hash }
    expect(firstBreak(chain.entries, old)).toBe(chain.entries.length + 1)
  })

  it('breaks where one letter of what was said is changed', () => {
    const chain = chains.find(({ subject }) => subject.startsWith('clue:'))!
    const last = chain.entries.at(-1)!
    const words = JSON.stringify(last.after)
    fc.assert(
      fc.property(fc.nat(words.length - 1), (at) => {
        const changed = words.slice(0, at) + '改' + words.slice(at + 1)
        const after = { altered: changed }
        const altered = replaced(chain.entries, last.seq - 1, { ...last, after })
        expect(firstBreak(altered, chain.head)).toBe(last.seq)
      }),
      { seed: 20260302, numRuns: 50 },
    )
  })

  it('holds no WeChat identity', () => {
    const openids = cloud.all('people').flatMap(({ openid }) => openid ?? [])
    const words = JSON.stringify(cloud.all('trail'))
    expect(openids.length).toBeGreaterThan(0)
    expect(openids.filter((openid) => words.includes(openid))).toEqual([])
  })
})

const replaced = (entries: TrailEntry[], place: number, ...by: TrailEntry[]): TrailEntry[] => [
  ...entries.slice(0, place),
  ...by,
  ...entries.slice(place + 1),
]

/** From entering people to a closed clue, with everything that changes on the way. */
async function journey(cloud: TestCloud): Promise<void> {
  const commission = register(cloud, 'people', aPerson('commission'))
  const duty = register(cloud, 'people', aPerson('officer'))
  const enter = async (role: 'coordinator' | 'officer') => {
    const person = aPerson(role, { signedIn: false })
    const { _id, name, phone, area, specialties } = person
    await cloud.as(commission).get('people.enter', { _id, name, phone, role, area, specialties })
    return { ...person, openid: `o-${_id}` }
  }
  const [coordinator, officer] = [await enter('coordinator'), await enter('officer')]
  const routes = [{ area: COUNTY, specialty: 'drinkingWater' as const, officerIds: [officer._id] }]
  register(cloud, 'counties', aCounty({ dutyOfficerId: duty._id, routes }))
  const water = register(cloud, 'facilities', aFacility({ coordinatorId: coordinator._id }))

  const about = (personId: string) => ({ requestId: anId(), personId })
  const invitationCode = 'abcde12345'
  await cloud.as(commission).get('people.invite', { ...about(coordinator._id), invitationCode })
  await cloud.as(coordinator).get('session.signIn', { requestId: anId(), invitationCode })
  const { code: phoneCode } = await (await cloud.as(officer).phone()).getPhoneCode(officer)
  await cloud.as(officer).get('session.signIn', { requestId: anId(), phoneCode })

  const report = aReport(water, { at: AT, wrong: WRONG })
  const { clues } = await cloud.as(coordinator).get('patrols.submit', report)
  for (const { clueId } of clues)
    await cloud.as(officer).get('clues.accept', { requestId: anId(), clueId })
  const answer = { outcome: 'corrected', words: '已更换滤料' } as const
  await cloud
    .as(officer)
    .get('clues.close', { requestId: anId(), clueId: clues[0]!.clueId, ...answer })

  await cloud.as(coordinator).get('patrols.submit', aReport(water, { at: AT, wrong: WRONG }))
  await cloud.as(commission).get('people.suspend', about(officer._id))
  await cloud.as(commission).get('people.restore', about(officer._id))
  await cloud.as(coordinator).get('session.signOut', { requestId: anId() })
  await cloud.local.fireTimer('timer')
}

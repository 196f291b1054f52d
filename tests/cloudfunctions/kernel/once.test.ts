// Every command, sent more than once: a lost answer is repeated, and nothing is written twice.

import type { Answer } from '../../../cloudfunctions/kernel/answer'
import { needsNoSignIn, type Action } from '../../../cloudfunctions/kernel/use-case'
import { mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { staffRoles } from '@domain/people/roles'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { inputs, names, useCases, type Name } from '../../kit/inputs'
import { anId, aPerson } from '../../kit/people'
import { aPlace, putPlace, type Place } from '../../kit/places'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'

const commands = names.filter((name) => useCases[name].kind === 'command')
/** Signing out says nothing but its id. */
const hasContent = (name: Name) => name !== 'session.signOut'
/** What nobody who is signed in here does. */
const OF_STRANGERS: readonly Name[] = [
  'session.signIn',
  'advice.confirmReceipt',
  'advice.reportRectified',
]
/** Known by what was sent alone: nothing is kept of who did. */
const ofInformants = (name: Name) => useCases[name].action === 'informant'
/** Whoever says again that an advice was received is thanked, or looks at a clue that was opened; nothing is written. */
const DONE_BEFORE: readonly Name[] = ['advice.confirmReceipt', 'clues.open']
const openToAnyone = (name: Name) => needsNoSignIn(useCases[name].action)

type Caller = { openid: string; person?: Person }

const codeOf = (answer: Answer) => (answer.ok ? 'ok' : answer.problem.code)

describe('a command', () => {
  let cloud: TestCloud

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
  })
  afterAll(() => cloud.stop())

  const newPlace = (): Place => putPlace(cloud, aPlace({ now: AT }), AT)

  /** Somebody new who may; a stranger for what strangers do. */
  function caller(name: Name): Caller {
    const action: Action = useCases[name].action
    if (OF_STRANGERS.includes(name)) return { openid: `o-${anId()}` }
    const role = needsNoSignIn(action)
      ? 'coordinator'
      : staffRoles.find((each) => mayDo(each, action))
    const person = aPerson(role ?? 'coordinator')
    cloud.put('people', person)
    return { openid: person.openid!, person }
  }

  const inputOf = (name: Name, { person }: Caller, place = newPlace()): object =>
    inputs[name]({ cloud, place, actor: person, at: AT })

  const send = (by: Caller, name: Name, input: object) => cloud.as(by).send({ name, input })
  const idIn = (input: object) => ('requestId' in input ? 'requestId' : '_id')

  it.each(commands)(
    '%s answers the same again, and to nobody else and nothing else under its id',
    async (name) => {
      const [by, another] = [caller(name), caller(name)]
      const input = inputOf(name, by)
      const first = await send(by, name, input)
      expect(codeOf(first)).toBe('ok')
      const key = idIn(input)
      const other = { ...inputOf(name, by), [key]: input[key as keyof typeof input] }
      const entries = cloud.count('trail')

      const again = await send(by, name, input)
      expect({ ...again, at: '' }).toEqual({ ...first, at: '' })
      const taken = DONE_BEFORE.includes(name) || ofInformants(name) ? 'ok' : 'idTaken'
      expect(codeOf(await send(another, name, input))).toBe(taken)
      const refused = openToAnyone(name) ? 'idTaken' : 'alreadySentDifferently'
      if (hasContent(name)) expect(codeOf(await send(by, name, other))).toBe(refused)
      expect(cloud.count('trail')).toBe(entries)
    },
  )

  it.each(commands)('%s is one however many of it come at once', async (name) => {
    const by = caller(name)
    const input = inputOf(name, by)
    const id = String(input[idIn(input) as keyof typeof input])
    const answers = await Promise.all(Array.from({ length: 4 }, () => send(by, name, input)))
    expect(answers.map(codeOf)).toEqual(['ok', 'ok', 'ok', 'ok'])
    expect(cloud.one('trail', id)).toBeDefined()
  })

  it.each(commands)('%s succeeds although the cloud refused its commit twice', async (name) => {
    const by = caller(name)
    const input = inputOf(name, by)
    cloud.local.store.transactions.refuseCommits(2)
    expect(codeOf(await send(by, name, input))).toBe('ok')
  })

  it.each(commands)('%s is one although the answer to its commit was lost', async (name) => {
    const by = caller(name)
    const input = inputOf(name, by)
    const id = String(input[idIn(input) as keyof typeof input])
    const { store } = cloud.local
    const commit = store.commit.bind(store)
    const spy = jest.spyOn(store, 'commit').mockImplementationOnce((transactionId) => {
      commit(transactionId)
      throw new Error('the connection was lost')
    })
    expect(codeOf(await send(by, name, input))).toBe('ok')
    expect(spy).toHaveBeenCalled()
    spy.mockRestore()
    expect(cloud.one('trail', id)).toBeDefined()
  })
})

describe('commands in another order than they were meant', () => {
  let cloud: TestCloud
  let place: Place
  let officers: Person[]

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    officers = [aPerson('officer', { name: '王执法' }), aPerson('officer', { name: '李执法' })]
    cloud.put('people', ...officers)
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    place = putPlace(cloud, aPlace({ now: AT }), AT)
  })

  const accept = (by: Person) =>
    cloud.as(by).call('clues.accept', { requestId: anId(), clueId: place.reported._id, seen: 0 })
  const close = (by: Person) =>
    cloud.as(by).call('clues.close', {
      ...{ requestId: anId(), clueId: place.reported._id },
      ...{ outcome: 'unfounded', words: '现场核实无此情况' },
    })

  it('refuses to close what nobody has accepted, and says what it is now', async () => {
    const answer = await close(officers[0]!)
    expect(answer).toMatchObject({ problem: { code: 'moveForbidden' } })
    expect(answer).toMatchObject({ problem: { message: expect.stringContaining('待受理') } })
  })

  it('tells the second of two officers that somebody else has accepted it', async () => {
    expect(await accept(officers[0]!)).toMatchObject({ ok: true })
    const answer = await accept(officers[1]!)
    expect(answer).toMatchObject({ problem: { message: expect.stringContaining('已有人受理') } })
    expect(JSON.stringify(answer)).not.toContain('王执法')
    const kept = cloud.all('clues').find(({ _id }) => _id === place.reported._id)
    expect(kept).toMatchObject({ acceptedBy: officers[0]!._id })
  })

  it('lets one of two officers accept who try at the same moment', async () => {
    const answers = await Promise.all(officers.map(accept))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const refused = answers.find(({ ok }) => !ok)
    expect(refused).toMatchObject({ problem: { message: expect.stringContaining('已有人受理') } })
    const told = cloud.all('deliveries').filter(({ to }) => to === place.coordinator._id)
    expect(told).toHaveLength(1)
  })

  it('refuses to accept or close again what is closed', async () => {
    await accept(officers[0]!)
    await close(officers[0]!)
    for (const answer of [await accept(officers[1]!), await close(officers[1]!)])
      expect(answer).toMatchObject({
        problem: { message: expect.stringMatching(/已有人办结|已办结/) },
      })
  })

  it('refuses to suspend twice or to restore who is in service, and says so', async () => {
    const lead = aPerson('centreLead')
    cloud.put('people', lead)
    const about = () => ({ requestId: anId(), personId: place.coordinator._id })
    expect(await cloud.as(lead).call('people.restore', about())).toMatchObject({
      problem: { code: 'alreadyChanged' },
    })
    await cloud.as(lead).get('people.suspend', about())
    expect(await cloud.as(lead).call('people.suspend', about())).toMatchObject({
      problem: { code: 'alreadyChanged' },
    })
  })

  it('refuses to suspend the officer on duty', async () => {
    const commission = aPerson('commission')
    const duty = aPerson('officer')
    cloud.put('people', commission, duty)
    const named = { requestId: anId(), county: duty.county, officerId: duty._id }
    await cloud.as(commission).get('counties.setDuty', named)
    const about = { requestId: anId(), personId: duty._id }
    expect(await cloud.as(commission).call('people.suspend', about)).toMatchObject({
      problem: { code: 'onDuty' },
    })
  })

  it('refuses to enter one phone number twice, even at the same moment', async () => {
    const lead = aPerson('centreLead')
    cloud.put('people', lead)
    const { name, phone, role, area, specialties } = aPerson('coordinator', { signedIn: false })
    const entry = () => ({ _id: anId(), name, phone, role, area, specialties })
    const answers = await Promise.all(
      [entry(), entry(), entry()].map((each) =>
        cloud.as(lead).send({ name: 'people.enter', input: each }),
      ),
    )
    expect(answers.map(codeOf).sort()).toEqual(['ok', 'phoneTaken', 'phoneTaken'])
  })

  it('says that the phone number is taken where somebody took it after it was looked for', async () => {
    const lead = aPerson('centreLead')
    cloud.put('people', lead)
    const other = aPerson('coordinator', { signedIn: false })
    const { name, phone, role, area, specialties } = other
    const { store } = cloud.local
    const find = store.find.bind(store)
    const spy = jest.spyOn(store, 'find').mockImplementation((collection, question, call) => {
      const found = find(collection, question, call)
      if (collection === 'people' && JSON.stringify(question).includes(phone)) {
        spy.mockRestore()
        cloud.put('people', other)
      }
      return found
    })
    const input = { _id: anId(), name, phone, role, area, specialties }
    expect(codeOf(await cloud.as(lead).send({ name: 'people.enter', input }))).toBe('phoneTaken')
  })
})

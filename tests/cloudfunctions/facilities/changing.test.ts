// Changing what is registered: what counts at once, what waits for the agency, and two who change at once.

import type { Facility } from '@domain/facilities/facility'
import { registeredHash } from '@domain/registry/changing'
import type { Facts } from '@domain/registry/facts'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aPatrol, aPhoto } from '../../kit/patrols'
import { anId, aPerson, OTHER_TOWNSHIP } from '../../kit/people'
import { aChangeReport } from '../../kit/registry'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'

describe('changing what is registered', () => {
  let cloud: TestCloud
  const coordinator = aPerson('coordinator')
  const colleague = aPerson('coordinator')
  const officer = aPerson('officer')
  const dispatcher = aPerson('dispatcher')
  const facility = aFacility({ coordinatorId: coordinator._id })
  const county = aCounty({
    dutyOfficerId: dispatcher._id,
    routes: [{ area: officer.area, specialty: 'drinkingWater', officerIds: [officer._id] }],
  })

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, colleague, officer, dispatcher)
    cloud.put('counties', county)
    cloud.put('facilities', facility)
  })
  afterEach(() => cloud.stop())

  const stored = () => cloud.all('facilities')[0] as Facility
  const changeNow = (after: Facts, said = {}) => aChangeReport(stored(), after, said)
  const told = async (someone: typeof officer) =>
    (await cloud.as(someone).get('deliveries.list', {})).rows.map(({ kind }) => kind)
  async function codeOf(after: Facts, said = {}, someone = coordinator) {
    const answer = await cloud.as(someone).call('facilities.change', changeNow(after, said))
    return answer.ok ? 'ok' : answer.problem.code
  }
  const deciding = async (changeId: string) => {
    const shown = await cloud.as(officer).get('facilities.showChange', { changeId })
    return { requestId: anId(), changeId, registered: shown.registered }
  }

  it('is refused for nothing, for facts of other kinds, for another township, and for others’ photos', async () => {
    expect(await codeOf({ name: facility.name })).toBe('nothingChanged')
    expect(await codeOf({ traits: { pupilCount: 5 } })).toBe('invalidInput')
    expect(await codeOf({ area: `${OTHER_TOWNSHIP.slice(0, 9)}201` })).toBe('notAllowed')
    const photos = [aPhoto(colleague)]
    expect(await codeOf({ name: '新名称' }, { photos })).toBe('photoForeign')
    expect(cloud.all('changes')).toEqual([])
  })

  it('counts at once where it is neither name, address, licence nor status', async () => {
    const place = { longitude: 107.61, latitude: 30.31 }
    const after: Facts = { operatorName: '李四', place, traits: { risk: 'high' } }
    const { status } = await cloud.as(coordinator).get('facilities.change', changeNow(after))
    expect(status).toBe('recorded')
    expect(stored()).toMatchObject({ operatorName: '李四', place, traits: { risk: 'high' } })
    expect(stored().traits.servedCount).toBe(800)
    expect(await told(officer)).toEqual([])
  })

  it('waits with the name for the officer of that specialty, while the rest counts at once', async () => {
    const after: Facts = { name: '云台自来水厂', operatorPhone: '13900001111' }
    const { status, changeId } = await cloud
      .as(coordinator)
      .get('facilities.change', changeNow(after))
    expect(status).toBe('proposed')
    expect(stored()).toMatchObject({ name: facility.name, operatorPhone: '13900001111' })
    expect(await told(officer)).toEqual(['changeProposed'])

    const other = aPerson('officer', { specialties: ['publicPlace'] })
    cloud.put('people', other)
    const input = await deciding(changeId)
    const refused = await cloud.as(other).call('facilities.confirmChange', input)
    expect(refused).toMatchObject({ problem: { code: 'notAllowed' } })
    await cloud.as(officer).get('facilities.confirmChange', input)
    expect(stored()).toMatchObject({ name: '云台自来水厂' })
    expect(stored().nameParts).toContain('自来水厂')
    expect(await told(coordinator)).toEqual(['changeDecided'])
    const later = await cloud.as(dispatcher).call('facilities.declineChange', {
      ...{ requestId: anId(), changeId, reason: '晚了一步' },
    })
    expect(later).toMatchObject({ problem: { code: 'alreadyChanged' } })
  })

  it('that is declined leaves everything as it was, and says why', async () => {
    const { changeId } = await cloud
      .as(coordinator)
      .get('facilities.change', changeNow({ address: '白鹤村' }))
    const reason = '许可证上的地址没有变'
    await cloud.as(officer).get('facilities.declineChange', { requestId: anId(), changeId, reason })
    expect(stored().address).toBe(facility.address)
    const { change } = await cloud.as(coordinator).get('facilities.showChange', { changeId })
    expect(change).toMatchObject({ status: 'declined', reason, decidedByName: officer.name })
  })

  it('comes second: is refused by its facts, and taken once it has seen the first', async () => {
    const mine = changeNow({ operatorName: '李四' })
    await cloud.as(colleague).get('facilities.change', changeNow({ operatorName: '王五' }))
    const answer = await cloud.as(coordinator).call('facilities.change', mine)
    expect(answer).toMatchObject({
      problem: { code: 'registryChanged', details: { what: '负责人' } },
    })
    await cloud.as(coordinator).get('facilities.change', changeNow({ operatorName: '李四' }))
    expect(stored().operatorName).toBe('李四')
  })

  it('is not confirmed unseen where another was confirmed in between', async () => {
    const [first, second] = [changeNow({ name: '甲水厂' }), changeNow({ name: '乙水厂' })]
    await cloud.as(coordinator).get('facilities.change', first)
    await cloud.as(colleague).get('facilities.change', second)
    const unseen = await deciding(second._id)
    await cloud.as(officer).get('facilities.confirmChange', await deciding(first._id))
    const answer = await cloud.as(officer).call('facilities.confirmChange', unseen)
    expect(answer).toMatchObject({ problem: { code: 'alreadyChanged' } })
    const shown = await cloud.as(officer).get('facilities.showChange', { changeId: second._id })
    expect(shown).toMatchObject({
      now: { name: '甲水厂' },
      change: { before: { name: facility.name } },
    })
    expect(shown.registered).toBe(registeredHash(stored(), shown.change))
    await cloud.as(officer).get('facilities.confirmChange', await deciding(second._id))
    expect(stored().name).toBe('乙水厂')
  })

  it('of the status needs words and proof, and closes, is due no more, and opens again', async () => {
    const photos = [aPhoto(coordinator)]
    const words = '大门已锁，设备搬走'
    expect(await codeOf({ status: 'closed' }, { photos })).toBe('invalidInput')
    expect(await codeOf({ status: 'closed' }, { words })).toBe('photoRequired')
    const closing = changeNow({ status: 'closed' }, { photos, words })
    await cloud.as(coordinator).get('facilities.change', closing)
    await cloud.as(officer).get('facilities.confirmChange', await deciding(closing._id))
    expect(stored().status).toBe('closed')
    expect(stored().dueOn).toBeUndefined()
    expect(await codeOf({ operatorName: '李四' })).toBe('facilityClosedFirst')

    const opening = changeNow({ status: 'open' }, { photos, words: '重新供水了' })
    await cloud.as(coordinator).get('facilities.change', opening)
    await cloud.as(officer).get('facilities.confirmChange', await deciding(opening._id))
    expect(stored()).toMatchObject({ status: 'open', dueOn: '2026-06-30' })
  })

  it('is proven by the patrol that found it closed, at this facility only', async () => {
    const closed = { at: AT, end: 'closedDown' as const, photos: [aPhoto(coordinator)] }
    const { patrol } = aPatrol(facility, coordinator, closed, county)
    const elsewhere = aPatrol(aFacility({ coordinatorId: anId() }), coordinator, closed, county)
    cloud.put('patrols', patrol, elsewhere.patrol)
    const words = '大门已锁'
    const patrolId = elsewhere.patrol._id
    expect(await codeOf({ status: 'closed' }, { words, patrolId })).toBe('photoRequired')
    expect(await codeOf({ status: 'closed' }, { words, patrolId: patrol._id })).toBe('ok')
  })

  it('shows in the facility’s history with its patrols and clues, newest first and whole over pages', async () => {
    for (let at = 0; at < 25; at += 1)
      await cloud.as(coordinator).get('facilities.change', changeNow({ operatorName: `李${at}` }))
    const seen: string[] = []
    let after: string | undefined
    do {
      const input = { facilityId: facility._id, ...(after && { after }) }
      const page = await cloud.as(coordinator).get('facilities.history', input)
      seen.push(...page.rows.map(({ listKey }) => listKey))
      after = page.next
    } while (after)
    expect(seen).toHaveLength(25)
    expect(seen).toEqual([...new Set(seen)].sort().reverse())
  })
})

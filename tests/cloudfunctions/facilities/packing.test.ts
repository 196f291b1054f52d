// The copy of the registry that a coordinator’s phone keeps: whole at first, then what has changed.

import type { Facility } from '@domain/facilities/facility'
import { registeredHash } from '@domain/registry/changing'
import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aReport } from '../../kit/patrols'
import { anId, aPerson, COUNTY, OTHER_TOWNSHIP } from '../../kit/people'
import { aChange, aChangeReport } from '../../kit/registry'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'

const coordinator = aPerson('coordinator')
const dispatcher = aPerson('dispatcher')
const ofTheAgency = aPerson('coordinator', { area: COUNTY })

describe('the copy of the registry on a phone', () => {
  let cloud: TestCloud

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, dispatcher, ofTheAgency)
    cloud.put('counties', aCounty({ dutyOfficerId: dispatcher._id }))
  })
  afterEach(() => cloud.stop())

  function put(said: Partial<Facility> = {}): Facility {
    const facility = aFacility({ coordinatorId: coordinator._id, ...said })
    cloud.put('facilities', facility)
    return facility
  }

  /** Page after page. */
  async function read(person: Person, after?: string) {
    const pages = []
    for (let from = after, more = true; more;) {
      const page = await cloud
        .as(person)
        .get('facilities.pack', from === undefined ? {} : { after: from })
      pages.push(page)
      more = page.next !== undefined
      from = page.next
    }
    return {
      pageCount: pages.length,
      upTo: pages[0]!.upTo,
      pack: pages[0]!.pack,
      names: pages.flatMap(({ rows }) => rows.map(({ name }) => name)),
      rows: pages.flatMap(({ rows }) => rows),
      goneIds: pages.flatMap(({ goneIds }) => goneIds),
    }
  }

  it('is nothing for an officer, whose facilities would not fit on a phone', async () => {
    expect(await cloud.as(dispatcher).call('facilities.pack', {})).toMatchObject({
      ok: false,
      problem: { code: 'notAllowed' },
    })
  })

  it('has the township’s facilities, page by page, and none of another’s', async () => {
    for (let count = 1; count <= 230; count += 1) put({ name: `第${count}村水厂` })
    const area = `${OTHER_TOWNSHIP.slice(0, 9)}201`
    put({ name: '外镇水厂', area, township: OTHER_TOWNSHIP.slice(0, 9) })
    const { names, pageCount } = await read(coordinator)
    expect(pageCount).toBe(3)
    expect(new Set(names).size).toBe(230)
    expect(names).not.toContain('外镇水厂')
  })

  it('has what a coordinator of the agency looks after, wherever that is', async () => {
    put({ name: '别人的水厂' })
    put({ name: '自己的水厂', coordinatorId: ofTheAgency._id })
    const { names, pack } = await read(ofTheAgency)
    expect(names).toEqual(['自己的水厂'])
    expect(pack).toBe(ofTheAgency._id)
  })

  it('hides what only the cloud needs', async () => {
    put()
    const [row] = (await read(coordinator)).rows
    for (const hidden of ['trail', 'nameParts', 'packs', 'packKey'])
      expect(row).not.toHaveProperty(hidden)
  })

  it('is told only of what has changed since: a patrol, a new operator', async () => {
    put({ name: '没有变的水厂' })
    const visited = put({ name: '巡查过的水厂' })
    const changed = put({ name: '换了负责人的水厂' })
    const { upTo } = await read(coordinator)
    const mine = cloud.as(coordinator)
    const { patrolId } = await mine.get('patrols.submit', aReport(visited, { at: AT }))
    await mine.get('facilities.change', aChangeReport(changed, { operatorName: '王五' }))
    const { names, rows, goneIds } = await read(coordinator, upTo)
    expect(names.sort()).toEqual(['巡查过的水厂', '换了负责人的水厂'].sort())
    expect(rows.find(({ _id }) => _id === visited._id)?.lastPatrol).toMatchObject({ patrolId })
    expect(goneIds).toEqual([])
  })

  it('hears once more of what was written while it was read', async () => {
    const { upTo } = await read(coordinator)
    expect(upTo < NOW).toBe(true)
  })

  it('loses what has moved to another township', async () => {
    const moving = put({ name: '搬走的水厂' })
    const { upTo } = await read(coordinator)
    const area = `${OTHER_TOWNSHIP.slice(0, 9)}201`
    const change = aChange(moving, ofTheAgency, { area }, AT)
    cloud.put('changes', change)
    await cloud.as(dispatcher).get('facilities.confirmChange', {
      ...{ requestId: anId(), changeId: change._id },
      registered: registeredHash(moving, change),
    })
    const { goneIds, names } = await read(coordinator, upTo)
    expect(goneIds).toEqual([moving._id])
    expect(names).toEqual([])
    const there = aPerson('coordinator', { area: OTHER_TOWNSHIP })
    cloud.put('people', there)
    expect((await read(there)).names).toEqual(['搬走的水厂'])
  })
})

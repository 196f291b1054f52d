import { openQueueKey } from '@domain/clues/clue'
import { listKey } from '@domain/kernel/list-key'
import { nameKey, nameParts } from '@domain/facilities/name'
import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aDelivery } from '../../kit/deliveries'
import { aFacility } from '../../kit/facilities'
import { aPerson, anId, OTHER_TOWNSHIP, TOWNSHIP } from '../../kit/people'
import { aPlace, type Place } from '../../kit/places'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const ROWS = 60
const PAGE = 20

type ListName =
  | 'people.list'
  | 'facilities.list'
  | 'facilities.due'
  | 'patrols.list'
  | 'clues.list'
  | 'deliveries.list'

/** So that the order of storing, of ids and of the list are three different ones. */
const scattered = (place: number) => (place * 37) % ROWS
const minute = (place: number) => `2026-03-01T00:${String(place).padStart(2, '0')}:00.000Z`

describe('a list', () => {
  let cloud: TestCloud
  let coordinator: Person
  let lead: Person
  let place: Place

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    coordinator = aPerson('coordinator')
    lead = aPerson('centreLead', { name: '0负责人' })
    place = aPlace({ now: AT })
    cloud.put('people', coordinator, lead)
    for (let at = 0; at < ROWS; at += 1) put(scattered(at))
  })
  afterAll(() => cloud.stop())

  /** One row of every list, which comes at this place of it. */
  function put(at: number): void {
    const [name, coordinatorId] = [`第${String(at).padStart(3, '0')}水厂`, coordinator._id]
    const _id = anId()
    cloud.put('facilities', {
      ...aFacility({ _id, coordinatorId, name }),
      ...{ nameKey: nameKey(name, _id), nameParts: nameParts(name) },
      ...{ dueOn: '2026-03-10', dueKey: listKey(`2026-03-10 ${String(at).padStart(3, '0')}`, _id) },
    })
    const key = listKey(minute(at), _id)
    const own = { _id, listKey: key, patrolledBy: coordinatorId, reportedBy: coordinatorId }
    cloud.put('patrols', { ...place.patrol, ...own, submittedAt: minute(at) })
    const clue = { ...place.reported, ...own, reportedAt: minute(at) }
    cloud.put('clues', { ...clue, queueKey: openQueueKey(clue) })
    cloud.put('deliveries', aDelivery(coordinator, { at: minute(at) }))
    cloud.put('people', aPerson('coordinator', { name: `协管员${String(at).padStart(3, '0')}` }))
  }

  /** What each list is asked for, what shows the place of a row in it, and who asks. */
  const lists: [ListName, object, (row: never) => string][] = [
    ['people.list', {}, ({ name }: { name: string }) => name],
    ['facilities.list', {}, ({ name }: { name: string }) => name],
    ['facilities.list', { search: '水厂' }, ({ name }: { name: string }) => name],
    ['facilities.due', {}, ({ name }: { name: string }) => name],
    ['patrols.list', {}, ({ submittedAt }: { submittedAt: string }) => submittedAt],
    ['clues.list', {}, ({ reportedAt }: { reportedAt: string }) => reportedAt],
    ['clues.list', { status: 'reported' }, ({ reportedAt }: { reportedAt: string }) => reportedAt],
    ['deliveries.list', {}, ({ at }: { at: string }) => at],
  ]

  async function walk(name: ListName, input: object, between: () => void = () => undefined) {
    const rows: { _id: string }[] = []
    const by = name === 'people.list' ? lead : coordinator
    let after: string | undefined
    do {
      const page = await cloud.as(by).get(name, { ...input, after })
      expect(page.rows.length).toBeLessThanOrEqual(PAGE)
      rows.push(...page.rows)
      after = page.next
      if (after) between()
    } while (after && rows.length < 10 * ROWS)
    return rows
  }

  it('refuses a page position that is none, or shows nothing there', async () => {
    const tooLong = await cloud.as(coordinator).call('facilities.list', { after: 'x'.repeat(201) })
    expect(tooLong).toMatchObject({ problem: { details: { field: '翻页位置' } } })
    for (const input of [{}, { search: '水厂' }])
      expect(await cloud.as(coordinator).get('facilities.list', { ...input, after: '龥' })).toEqual(
        {
          rows: [],
        },
      )
  })

  it.each(lists)('%s %j shows every row once and in order', async (name, input, placeOf) => {
    const rows = await walk(name, input)
    const places = rows.map((row) => placeOf(row as never))
    const ascending = name.startsWith('facilities') || name === 'people.list'
    const sorted = [...places].sort()
    expect(places).toEqual(ascending ? sorted : sorted.reverse())
    expect(new Set(rows.map(({ _id }) => _id)).size).toBe(rows.length)
    expect(rows.length).toBeGreaterThanOrEqual(ROWS)
  })

  it.each(lists.filter(([, input]) => !('search' in input)))(
    '%s %j shows every row once though others are added before and behind meanwhile',
    async (name, input) => {
      const before = (await walk(name, input)).map(({ _id }) => _id)
      const after = (
        await walk(name, input, () => {
          put(0)
          put(ROWS - 1)
        })
      ).map(({ _id }) => _id)
      expect(new Set(after).size).toBe(after.length)
      expect(before.filter((each) => !after.includes(each))).toEqual([])
      expect(after.filter((each) => before.includes(each))).toEqual(before)
    },
  )
})

describe('a search', () => {
  let cloud: TestCloud
  const lead = aPerson('centreLead')
  const names = ['云台村水厂', '云台（镇）中心小学', 'ABC·口腔 诊所', '龙泉水厂', '水水水供水站']

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', lead)
    for (const name of names) cloud.put('facilities', aFacility({ coordinatorId: lead._id, name }))
    const elsewhere = { coordinatorId: lead._id, area: OTHER_TOWNSHIP, name: '外镇水厂' }
    cloud.put('facilities', aFacility(elsewhere))
  })
  afterAll(() => cloud.stop())

  const found = async (search: string, area?: string) => {
    const { rows } = await cloud.as(lead).get('facilities.list', { search, area })
    return rows.map(({ name }) => name).sort()
  }

  it.each([
    ['没有这家', []],
    ['水厂', ['云台村水厂', '龙泉水厂']],
    ['水', ['云台村水厂', '水水水供水站', '龙泉水厂']],
    ['台村水', ['云台村水厂']],
    ['云台镇中心', ['云台（镇）中心小学']],
    [' 镇 ) 中', ['云台（镇）中心小学']],
    ['abc口腔', ['ABC·口腔 诊所']],
    ['.*', []],
    ['...', [...names].sort()],
    ['外镇', []],
  ])('for %j finds %j', async (words, expected) => {
    expect(await found(words)).toEqual(expected)
  })

  it('finds a facility by every part of its name', async () => {
    const name = '云台村水厂'
    for (let from = 0; from < name.length; from += 1)
      for (let to = from + 1; to <= name.length; to += 1)
        expect(await found(name.slice(from, to))).toContain(name)
  })

  it('looks only in the village that is asked for', async () => {
    expect(await found('水厂', `${TOWNSHIP.slice(0, 9)}201`)).toHaveLength(2)
    expect(await found('水厂', `${TOWNSHIP.slice(0, 9)}202`)).toEqual([])
  })
})

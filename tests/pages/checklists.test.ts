// Every checklist there is, answered to its end on the phone, and found in the cloud as it was answered.

import { checklists } from '@domain/checklists'
import type { Facility } from '@domain/facilities/facility'
import type { FacilityKind } from '@domain/facilities/kinds'
import type { Traits } from '@domain/facilities/traits'
import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { aFacility } from '../kit/facilities'
import { aPerson } from '../kit/people'
import { openWeapp, type Weapp } from '../kit/weapp'
import { answerEach, passAll, type Asked } from './answering'
import { everyKind } from './every-kind'
import { DEPTH, NODES, TAP_BYTES } from './limits'

const NOW = '2026-03-02T02:00:00.000Z'

describe('a patrol on the phone', () => {
  let cloud: TestCloud
  let app: Weapp
  let coordinator: Person

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    coordinator = aPerson('coordinator')
    const officer = aPerson('officer')
    cloud.put('people', coordinator, officer)
    cloud.put('counties', aCounty({ dutyOfficerId: officer._id }))
    app = await openWeapp({ cloud, openid: coordinator.openid ?? '', haste: 20 })
  })
  afterAll(() => cloud.stop())
  afterEach(() => {
    expect(app.errors).toEqual([])
  })

  let count = 0
  async function begin(kind: FacilityKind, traits: Traits): Promise<Facility> {
    count += 1
    const name = `第${count}个单位`
    const facility = aFacility({ coordinatorId: coordinator._id, kind, traits, name })
    cloud.put('facilities', facility)
    await app.start(`packages/patrol/facility/index?id=${facility._id}`)
    await app.tap('开始巡查')
    return facility
  }

  async function submit(): Promise<void> {
    await app.tap('填完了，核对')
    await app.tap('提交')
    await app.waitFor('已提交')
  }

  const patrolOf = ({ _id }: Facility) => {
    const patrol = cloud.all('patrols').find(({ facilityId }) => facilityId === _id)
    if (!patrol) throw new Error(`no patrol of ${_id}`)
    return patrol
  }

  const itemsIn = (facility: Facility): Asked =>
    Object.fromEntries(
      patrolOf(facility).checklists.map(({ checklistId, items }) => [
        checklistId,
        items.map(({ itemId }) => itemId),
      ]),
    )

  const answered = new Set<string>()

  const kinds = Object.keys(everyKind) as FacilityKind[]
  describe.each(kinds)('of %s', (kind) => {
    const [first, ...others] = everyKind[kind]
    const lists: Asked[] = []

    it('is answered item by item within WeChat’s limits, and keeps every item with its question', async () => {
      const facility = await begin(kind, first)
      const { asked, burden } = await answerEach(app, facility)
      expect(burden.bytes).toBeLessThan(TAP_BYTES)
      expect(burden.nodes).toBeLessThan(NODES)
      expect(burden.depth).toBeLessThan(DEPTH)
      await submit()
      expect(itemsIn(facility)).toEqual(asked)
      lists.push(asked)
      Object.keys(asked).forEach((id) => answered.add(id))

      await app.tap('看这次巡查的记录')
      const items = patrolOf(facility).checklists.flatMap((each) => each.items)
      await app.tap(`看全部 ${items.length} 项`)
      for (const { question } of items) expect(app.text()).toContain(question)
    })

    it('is answered section by section, and asks what the facts of each facility say', async () => {
      for (const traits of others) {
        const facility = await begin(kind, traits)
        const asked = await passAll(app, facility)
        await submit()
        expect(itemsIn(facility)).toEqual(asked)
        lists.push(asked)
      }
      // The guide asks the same of every filed institution.
      if (kind !== 'filedInstitution') expect(lists.slice(1)).not.toEqual([lists[0], lists[0]])
    })
  })

  it('was done with every checklist there is', () => {
    expect([...answered].sort()).toEqual(checklists.map(({ id }) => id).sort())
  })
})

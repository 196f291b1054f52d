// What is not known of a facility is found on the spot: it decides what is asked, and the registry takes it over.

import type { Facility } from '@domain/facilities/facility'
import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { aFacility } from '../kit/facilities'
import { aPerson } from '../kit/people'
import { openWeapp, type Weapp } from '../kit/weapp'
import { passAll } from './answering'
import { passRest } from './patrolling'

const NOW = '2026-03-02T02:00:00.000Z'
const CLINIC_ROOM = '设有卫生室'
const HEALTH_ROOM = '设有保健室（有卫生室也算）'

describe('facts found on the spot', () => {
  let cloud: TestCloud
  let coordinator: Person
  let app: Weapp

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    coordinator = aPerson('coordinator')
    cloud.put('people', coordinator)
    cloud.put('counties', aCounty({ dutyOfficerId: coordinator._id }))
  })
  afterAll(() => cloud.stop())
  beforeEach(async () => {
    app = await openWeapp({ cloud, openid: coordinator.openid ?? '' })
  })
  afterEach(() => {
    expect(app.errors).toEqual([])
  })

  async function begin(said: Partial<Facility>): Promise<Facility> {
    const facility = aFacility({ coordinatorId: coordinator._id, ...said })
    cloud.put('facilities', facility)
    await app.start(`packages/patrol/facility/index?id=${facility._id}`)
    await app.tap('开始巡查')
    return facility
  }

  const registered = ({ _id }: Facility) =>
    cloud.all('facilities').find((each) => each._id === _id)?.traits

  const answer = async (fact: string, word: string) => app.tap(word, { beside: fact })

  it('are not asked where everything is known that decides something', async () => {
    await begin({})
    expect(app.text()).not.toContain('先点清楚')
    expect(app.text()).toContain('水源类型：地表水')
    await app.tap('改')
    await answer('水源类型', '地下水')
    expect(app.text()).toContain('已答 0/23')
    await answer('水源类型', '地表水')
    expect(app.text()).toContain('已答 0/24')
  })

  it('bring up items and take them away, and lose no answer by it', async () => {
    await begin({ kind: 'school', name: '云台小学', traits: {} })
    expect(app.text()).toContain('先点清楚，才知道该查什么')
    expect(app.text()).not.toContain('学生人数')
    await app.tap('合格', { beside: CLINIC_ROOM })
    const answered = () => /已答 (\d+)\//.exec(app.text())?.[1]
    expect(answered()).toBe('1')

    await answer('寄宿制', '否')
    await app.type('学生人数', '599')
    expect(app.shows(CLINIC_ROOM)).toBe(false)
    expect(app.shows(HEALTH_ROOM)).toBe(true)
    expect(answered()).toBe('0')

    await app.type('学生人数', '600')
    expect(app.shows(CLINIC_ROOM)).toBe(true)
    expect(app.shows(HEALTH_ROOM)).toBe(false)
    expect(answered()).toBe('1')
  })

  it('are kept without a network and after the app was killed, and reach the registry', async () => {
    const school = await begin({ kind: 'school', name: '石桥小学', traits: { boarding: false } })
    await app.reach('offline')
    await answer('学校类别', '小学')
    await answer('城乡', '农村')
    await app.type('学生人数', '120')
    await answer('喝的是什么水（可以选几个）', '桶装水')
    app.kill()
    await app.start()
    await app.tap('石桥小学')
    expect(app.text()).not.toContain('先点清楚')
    expect(app.text()).toContain('学校类别：小学，城乡：农村，寄宿制：否，学生人数：120 人')

    const found = { schoolKind: 'primarySchool', setting: 'rural', pupilCount: 120 } as const
    const traits = { ...school.traits, ...found, waterKinds: ['bottled' as const] }
    await passAll(app, { ...school, traits })
    await app.reach('online')
    await app.tap('填完了，核对')
    expect(app.text()).toContain('现场核实的单位情况')
    await app.tap('提交')
    await app.waitFor('已提交')
    const [patrol] = cloud.all('patrols').filter(({ facilityId }) => facilityId === school._id)
    expect(patrol?.found).toEqual({ ...found, waterKinds: ['bottled'] })
    expect(registered(school)).toEqual(traits)
    await app.tap('看这次巡查的记录')
    expect(app.text()).toContain('现场核实的单位情况\n城乡\n农村\n学校类别\n小学')
  })

  it('add a checklist to the visit, and both are completed in it', async () => {
    const traits = { institutionKind: 'generalHospital', bedCount: 100 } as const
    const hospital = await begin({ kind: 'licensedInstitution', name: '云台医院', traits })
    expect(app.text()).not.toContain('母婴保健技术服务巡查表')
    await answer('开展母婴保健技术服务', '是')
    expect(app.text()).toContain('母婴保健技术服务巡查表')
    await answer('开展母婴保健技术服务', '还不清楚')
    expect(app.text()).not.toContain('母婴保健技术服务巡查表')
    await answer('开展母婴保健技术服务', '是')

    await passAll(app, { ...hospital, traits: { ...traits, maternalCare: true } })
    await app.tap('填完了，核对')
    await app.tap('提交')
    await app.waitFor('已提交')
    const [patrol] = cloud.all('patrols').filter(({ facilityId }) => facilityId === hospital._id)
    expect(patrol?.checklists.map(({ specialty }) => specialty)).toEqual([
      'illegalPractice',
      'maternalChildHealth',
    ])
  })

  it('that somebody else has registered meanwhile are asked about once more', async () => {
    const traits = { institutionKind: 'clinic', maternalCare: false } as const
    const clinic = await begin({ kind: 'licensedInstitution', name: '石桥门诊', traits })
    await passAll(app, clinic)
    await app.tap('填完了，核对')
    const choice = { filter: { _id: clinic._id }, multi: false }
    const change = { $set: { 'traits.institutionKind': 'villageClinic' } }
    void cloud.local.store.update('facilities', choice, change)

    await app.tap('提交')
    await app.waitFor('没有发出去')
    await app.tap('继续填写')
    expect(app.text()).toContain('医疗机构类别：村卫生室')
    await passRest(app, '人员')
    await app.tap('填完了，核对')
    await app.tap('提交')
    await app.waitFor('已提交')
  })

  it('leave one of two checklists for another day', async () => {
    const traits = { institutionKind: 'clinic', maternalCare: true } as const
    await begin({ kind: 'licensedInstitution', name: '惠民诊所', traits })
    await app.tap('这次不做', { beside: '母婴保健技术服务巡查表' })
    await app.tap('不做')
    expect(app.text()).toContain('已答 0/12')
    await app.tap('这次也做')
    expect(app.text()).not.toContain('已答 0/12')
  })
})

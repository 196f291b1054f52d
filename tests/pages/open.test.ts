// What anybody may know: a facility's public page, what the agency released, a county's numbers, the operator's own advice. In the
// built mini-program.

import { facilityCode } from '@domain/facilities/code'
import { account } from '../../config/account'
import type { Clue } from '@domain/clues/clue'
import type { Facility } from '@domain/facilities/facility'
import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../kit/cloud'
import { anId, aPerson } from '../kit/people'
import { aPlace, putPlace, type Place } from '../kit/places'
import { foundClue } from '../kit/releases'
import { openWeapp, type Weapp } from '../kit/weapp'

const NOW = '2026-03-02T02:00:00.000Z'
const PHONE = '13900001111'
const WORDS = '未按规定加氯消毒，已责令改正并处警告'

describe('what is public', () => {
  let cloud: TestCloud
  let place: Place
  let facility: Facility
  let clue: Clue
  const officer = aPerson('officer', { name: '王执法' })
  const apps: Weapp[] = []

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    place = putPlace(cloud, aPlace({ now: NOW }), NOW)
    facility = {
      ...place.facility,
      ...{ _id: anId(), name: '石溪诊所', kind: 'licensedInstitution', operatorPhone: PHONE },
      licences: [{ name: '医疗机构执业许可证', number: 'PDY1', expiresOn: '2026-02-01' }],
      certificates: [{ holderName: '李大夫', kind: 'practice', number: '证号1' }],
    }
    clue = foundClue(place.reported, NOW, {
      ...{ facilityId: facility._id, facilityName: facility.name },
    })
    cloud.put('people', officer)
    cloud.put('facilities', facility)
    cloud.put('clues', clue)
    cloud.put('advice', {
      ...place.advice,
      ...{ _id: anId(), code: anId().slice(-16), facilityId: facility._id },
    })
  })
  afterEach(() => {
    for (const { errors } of apps.splice(0)) expect(errors).toEqual([])
  })
  afterAll(() => cloud.stop())

  async function phoneOf(openid: string, phoneNumber?: string): Promise<Weapp> {
    const app = await openWeapp({ cloud, openid, ...(phoneNumber && { phoneNumber }) })
    apps.push(app)
    return app
  }
  const publicPage = () =>
    `packages/open/public/index?q=${encodeURIComponent(facilityCode(facility._id, account.codeLink))}`
  const releasing = async ({ openid = '' }: Person) => {
    const app = await phoneOf(openid)
    await app.start(`packages/open/release/index?kind=clue&id=${clue._id}`)
    return app
  }

  it('of a facility is the papers, who treats and what was released; a neighbour reads it and tips off', async () => {
    const office = await releasing(officer)
    await office.waitFor('查明了什么')
    expect(office.text()).toContain('请写公布的话')
    await office.type('公布的话', WORDS)
    await office.tap('公布')
    await office.tap('公布')
    await office.waitFor('已经公布，谁都能看到')

    const app = await phoneOf('o-villager')
    await app.start(publicPage())
    await app.waitFor(WORDS)
    for (const said of [
      '石溪诊所',
      '看病的地方',
      '医疗机构执业许可证',
      '已过期',
      '李大夫',
      '执业证书',
    ])
      expect(app.text()).toContain(said)
    for (const hidden of [PHONE, clue.reportedByName, officer.name, place.coordinator.name])
      expect(app.text()).not.toContain(hidden)
    await app.tap('我要举报')
    await app.waitFor('是什么事？')
    await app.tap('非法行医、采供血')
    await app.waitFor('在哪里（必填）')
    expect(app.text()).toContain('石溪诊所')
  })

  it('opens to its operator, and to no other phone, the advice that was given to it', async () => {
    const other = await phoneOf('o-other', '13800000000')
    await other.start(publicPage())
    await other.tap('用手机号核对')
    expect(other.text()).toContain('对不上')
    expect(other.text()).not.toContain(PHONE)

    const app = await phoneOf('o-owner', PHONE)
    await app.start(publicPage())
    await app.tap('用手机号核对')
    await app.waitFor(place.advice.spokenNumber)
    expect(app.shows('您是这里的负责人？')).toBe(false)
    await app.tap(place.advice.spokenNumber)
    await app.waitFor('卫生检查意见书')
  })

  it('of a county is read from the first page, in numbers and results; what is withdrawn is gone', async () => {
    const app = await phoneOf('o-villager')
    await app.start('pages/home/index')
    await app.tap('公布的结果和数字')
    await app.waitFor('数字多少不代表哪个地方好坏')
    await app.waitFor(WORDS)

    const office = await releasing(officer)
    await office.waitFor('已经公布，谁都能看到')
    await office.type('撤回原因', '日期写错了')
    await office.tap('撤回')
    await office.tap('撤回')
    await office.waitFor('上次撤回：日期写错了')
    const again = await phoneOf('o-villager')
    await again.start(publicPage())
    await again.waitFor('这里没有公布的结果')
  })
})

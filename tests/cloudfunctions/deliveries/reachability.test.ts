// Who would miss an emergency tonight, as whoever manages the clues reads it.

import type { Person } from '@domain/people/person'
import { account } from '../../../config/account'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aDelivery } from '../../kit/deliveries'
import { aPerson, COUNTY, OTHER_COUNTY, OTHER_TOWNSHIP } from '../../kit/people'

const NOW = '2026-03-02T12:00:00.000Z'
const TODAY = '2026-03-02'
const { clueAlert, clueAnswer } = account.templateIds

describe('who would miss an emergency tonight', () => {
  let cloud: TestCloud
  const dispatcher = aPerson('dispatcher', { name: '管线索' })
  const commission = aPerson('commission', { name: '卫健委', signedIn: false })
  const officer = (name: string, said: Partial<Person> & { signedIn?: boolean } = {}) =>
    aPerson('officer', { name, ...said })
  const people = {
    named: officer('有次数'),
    second: officer('没次数'),
    onDuty: officer('关了提醒'),
    leader: officer('领导甲'),
    away: officer('请假的'),
    gone: officer('已停用', { status: 'suspended' }),
    unasked: officer('不相干'),
    ordinary: officer('只管一般', { area: OTHER_TOWNSHIP }),
  }

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', dispatcher, commission, ...Object.values(people))
    const { named, second, onDuty, leader, away, gone, ordinary } = people
    const area = COUNTY
    cloud.put(
      'counties',
      aCounty({
        dutyOfficerId: dispatcher._id,
        duty: [{ on: TODAY, officerId: onDuty._id }],
        absences: [{ personId: away._id, from: TODAY, until: TODAY }],
        leaderId: leader._id,
        routes: [
          { area, specialty: 'drinkingWater', officerIds: [named._id, away._id] },
          { area, specialty: 'schoolHealth', severity: 'emergency', officerIds: [second._id] },
          { area, specialty: 'schoolHealth', severity: 'ordinary', officerIds: [ordinary._id] },
          { area, specialty: 'illegalPractice', officerIds: [gone._id, named._id] },
        ],
      }),
    )
    for (const each of [named, onDuty, dispatcher, leader]) await allow(each)
    await allow(second, clueAnswer)
  })
  afterEach(() => cloud.stop())

  const allow = async (person: Person, templateId = clueAlert) =>
    (await cloud.as(person).phone()).requestSubscribeMessage({ tmplIds: [templateId] })
  const shown = () => cloud.as(dispatcher).get('deliveries.reachability', { county: '500299' })
  const states = async () => (await shown()).rows.map(({ name, state }) => `${name} ${state}`)

  it('is not for officers, nor for a dispatcher of elsewhere', async () => {
    const elsewhere = aPerson('dispatcher', { area: OTHER_COUNTY })
    cloud.put('people', elsewhere)
    const input = { county: '500299' }
    expect(await cloud.as(people.named).call('deliveries.reachability', input)).toMatchObject({
      problem: { code: 'notAllowed' },
    })
    expect(await cloud.as(elsewhere).call('deliveries.reachability', input)).toMatchObject({
      problem: { code: 'notFound' },
    })
  })

  it('names everybody who may be asked, worst first, and nobody else', async () => {
    await cloud.as(people.onDuty).get('deliveries.noteSwitch', { isOn: false })
    expect(await states()).toEqual([
      '卫健委 neverSignedIn',
      '关了提醒 switchedOff',
      '没次数 withoutCredit',
      '管线索 fine',
      '有次数 fine',
      '领导甲 fine',
    ])
    const { rows, isBanned } = await shown()
    expect(rows.map(({ as }) => as)).toEqual([
      ...['commission', 'duty', 'named', 'duty', 'named', 'leader'],
    ])
    expect(rows[0]?.phone).toBe(commission.phone)
    expect(isBanned).toBe(false)
  })

  it('follows what becomes of them', async () => {
    await cloud.as(people.onDuty).get('deliveries.noteSwitch', { isOn: false })
    await allow(people.second)
    await allow(people.onDuty)
    expect((await states()).slice(0, 2)).toEqual(['卫健委 neverSignedIn', '关了提醒 fine'])
    await cloud.as(people.onDuty).get('deliveries.noteSwitch', { isOn: false })
    await cloud.as(people.onDuty).get('deliveries.noteSwitch', { isOn: true })
    expect(await states()).toContain('关了提醒 fine')
  })

  it('says so where WeChat takes no message from anybody', async () => {
    cloud.local.openPlatform.inject('subscribeMessage.send', { errcode: 43107 })
    const waiting = { messageState: 'waiting', attemptAt: NOW } as const
    cloud.put('deliveries', aDelivery(people.named, { at: NOW, ...waiting }))
    await cloud.local.fireTimer('timer')
    expect((await shown()).isBanned).toBe(true)
  })
})

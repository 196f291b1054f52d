// A county of its own for a test of what people are told: a coordinator who patrols, and an officer who is told.

import type { Delivery } from '@domain/deliveries/delivery'
import type { Facility } from '@domain/facilities/facility'
import type { Person } from '@domain/people/person'
import { account } from '../../config/account'
import type { TrailEntry } from '../../cloudfunctions/kernel/collections'
import type { WxCloud } from '../../local-cloud'
import { startCloud, type TestCloud } from './cloud'
import { aCounty } from './counties'
import { aFacility } from './facilities'
import { aReport } from './patrols'
import { anId, aPerson } from './people'

export const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
export const { clueAlert, clueAnswer } = account.templateIds

type Wrong = Parameters<typeof aReport>[1]['wrong']
export const turbid: Wrong = { waterClear: { result: 'fail', note: '出厂水浑浊' } }
export const unlocked: Wrong = { clearTankLocked: { result: 'fail', note: '清水池没有上锁' } }

let counties = 300

export interface Told {
  coordinator: Person
  officer: Person
  water: Facility
  county: string
  /** Submits a patrol that finds this. */
  report(wrong?: Wrong): Promise<{ clues: { clueId: string }[] }>
  /** The officer's rows, messages and remaining credit. */
  inbox(): Delivery[]
  states(): string[]
  sent(): TestCloud['local']['sentMessages']
  credit(): number | undefined
  phone(): Promise<WxCloud>
  /** The officer taps 允许. */
  allow(templateId: string): Promise<void>
  later(minutes: number): void
  tick(): Promise<unknown>
  /** WeChat answers the next messages so. */
  refuse(errcode: number, times?: number): void
}

/** One cloud for the tests around, and for each of them a county that `begin` is given. */
export function inToldCounties(begin: (here: { cloud: TestCloud; told: Told }) => void): void {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
  })
  afterAll(() => cloud.stop())
  beforeEach(() => begin({ cloud, told: aToldCounty(cloud) }))
}

export function aToldCounty(cloud: TestCloud): Told {
  const { local } = cloud
  local.setClock(NOW)
  local.settings.sendTakesMs = 5
  counties += 1
  const county = `500${counties}`
  const officer = aPerson('officer', { area: `${county}000000` })
  const coordinator = aPerson('coordinator', { area: `${county}101000` })
  const water = aFacility({ coordinatorId: coordinator._id, area: `${county}101201` })
  cloud.put('people', officer, coordinator)
  cloud.put('counties', aCounty({ _id: county, area: officer.area, dutyOfficerId: officer._id }))
  cloud.put('facilities', water)

  const inbox = () => cloud.all('deliveries').filter(({ to }) => to === officer._id)
  const phone = () => cloud.as(officer).phone()
  const later = (minutes: number) =>
    local.setClock(new Date(local.now() + minutes * 60_000).toISOString())
  return {
    ...{ coordinator, officer, water, county, inbox, phone, later },
    report: (wrong = turbid) =>
      cloud.as(coordinator).get('patrols.submit', aReport(water, { at: AT, wrong })),
    states: () =>
      inbox()
        .map(({ messageState }) => messageState)
        .sort(),
    sent: () => local.sentMessages.filter(({ openid }) => openid === officer.openid),
    credit: () =>
      cloud.all('credits').find(({ _id }) => _id === `${officer._id}.clueAlert`)?.remaining,
    async allow(templateId) {
      // WeChat's push tells the second; two answers are never within one.
      later(0.05)
      await (await phone()).requestSubscribeMessage({ tmplIds: [templateId] })
    },
    tick: () => local.fireTimer('timer'),
    refuse: (errcode, times = 1) =>
      local.openPlatform.inject('subscribeMessage.send', { errcode }, times),
  }
}

/** What a function that was killed after its commit has left. */
export function anEntryTelling({ _id: to, area }: Person, { _id: by }: Person): TrailEntry {
  const _id = anId()
  const page = `packages/clue/clue/index?id=${_id}`
  const message = { facilityName: '水厂', what: '疑似水质异常', state: '紧急线索', hint: '请受理' }
  const words = '疑似水质异常。请受理。'
  const telling = {
    to,
    kind: 'clueReported' as const,
    title: '紧急线索：水厂',
    words,
    page,
    message,
  }
  return {
    ...{ _id, subject: `clue:${_id}`, seq: 1, prevHash: '', hash: 'f'.repeat(64) },
    ...{ what: 'clue.reported', by, at: NOW, area, before: {}, after: {} },
    tellings: [telling],
    tellAt: NOW,
  }
}

// A county in which an emergency is reported on the evening of 2 March.

import { aCounty } from '../kit/counties'
import type { TestCloud } from '../kit/cloud'
import { aFacility } from '../kit/facilities'
import { aPerson } from '../kit/people'
import { openWeapp, type PhoneSettings, type Weapp } from '../kit/weapp'

export const START = 'packages/emergency/start/index'
export const FOODBORNE = '吃了东西后多人呕吐、腹泻，或食物可能有毒'

/** In China. */
export const at = (time: string) => new Date(`2026-03-02T${time}:00.000+08:00`).toISOString()
export const minuteOf = (instant = '') => instant.slice(0, 16)

export const coordinator = aPerson('coordinator', { name: '陈桂芳' })
export const lead = aPerson('centreLead')
export const officer = aPerson('officer', { name: '周明' })
export const dispatcher = aPerson('dispatcher')
export const school = aFacility({
  ...{ coordinatorId: coordinator._id, kind: 'school', name: '云台小学', traits: {} },
})

export function putCounty(cloud: TestCloud): void {
  cloud.put('people', coordinator, lead, officer, dispatcher)
  cloud.put('facilities', school)
  const contacts = {
    diseaseControl: { name: '县疾控中心', phone: '023-4567 8901', fax: '023-45678902' },
    agency: { name: '县执法支队值班', phone: '023-45670000' },
  }
  cloud.put('counties', aCounty({ dutyOfficerId: officer._id, contacts }))
}

/** The coordinator's, with the numbers to phone. */
export async function opened(
  cloud: TestCloud,
  settings: Partial<PhoneSettings> = {},
): Promise<Weapp> {
  const app = await openWeapp({ cloud, openid: coordinator.openid ?? '', ...settings })
  await app.waitUntil(() => keptToRead(app).includes('counties.contacts'))
  return app
}

/** Where an emergency was just begun. */
export async function begun(
  cloud: TestCloud,
  settings: Partial<PhoneSettings> = {},
): Promise<Weapp> {
  const app = await opened(cloud, settings)
  await app.start(START)
  await app.tap(FOODBORNE)
  return app
}

/** What the phone keeps of what was read. */
export const keptToRead = ({ phone }: Weapp): string =>
  [...phone.storage].flatMap(([key, text]) => (key.startsWith('read/') ? [text] : [])).join('')

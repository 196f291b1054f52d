// The phones of the submission benchmark, in a process of their own: in the cloud's they would take its time. Told by
// standard input whom they are, they submit until the seconds are over and print what they saw.

import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Facility } from '@domain/facilities/facility'
import { makeId } from '@domain/kernel/ids'
import type { ProblemAnswer } from '@domain/kernel/problems'
import type { Answer } from '../../cloudfunctions/kernel/answer'
import { lightFetch } from '../../local-cloud/client/light-fetch'
import { startSession, wxCloud, type WxCloud } from '../../local-cloud/client/wx-cloud'
import { aReport } from '../../tests/kit/patrols'
import { underLoad } from './bench'

export interface CallersTask {
  url: string
  seconds: { warmUp: number; counted: number }
  /** Of so many patrols one finds something. */
  everyWithClue: number
  phones: { openid: string; plants: Facility[] }[]
}

const HOUR_MILLISECONDS = 3_600_000
const wrong = { waterClear: { result: 'fail', note: '出厂水浑浊' } } as const

async function main(): Promise<void> {
  const task = JSON.parse(readFileSync(0, 'utf8')) as CallersTask
  const phones = await Promise.all(
    task.phones.map(async ({ openid, plants }) => {
      const { token } = await startSession({ url: task.url }, openid)
      return { plants, wx: wxCloud({ url: task.url, token, fetch: lightFetch }), count: 0 }
    }),
  )
  const load = await underLoad(phones.length, task.seconds, async (caller) => {
    const phone = phones[caller]!
    phone.count += 1
    const plant = phone.plants[phone.count % phone.plants.length]!
    await submit(phone.wx, plant, phone.count % task.everyWithClue === 0)
  })
  console.log(JSON.stringify(load))
}

async function submit(wx: WxCloud, plant: Facility, findsSomething: boolean): Promise<void> {
  const at = new Date(Date.now() - HOUR_MILLISECONDS).toISOString()
  const _id = makeId(Date.now(), randomBytes(10))
  const input = aReport(plant, { _id, at, ...(findsSomething && { wrong }) })
  const call = { name: 'api', data: { name: 'patrols.submit', input } }
  const { result } = await wx.callFunction<Answer>(call)
  if (!result.ok) throw refused(result.problem)
}

const refused = ({ code, message, ...more }: ProblemAnswer) =>
  new Error(`patrols.submit was refused: ${code} ${message} ${JSON.stringify(more)}`)

void main()

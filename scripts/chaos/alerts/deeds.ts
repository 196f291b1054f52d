// What people do in a run. A request whose answer is lost is sent again until one comes, as the phone's outbox does.

import type { Clue } from '@domain/clues/clue'
import { addMinutes } from '@domain/kernel/time'
import { account } from '../../../config/account'
import type { Api } from '../../../tests/kit/cloud'
import { anEmergencyReport } from '../../../tests/kit/emergencies'
import { aReport } from '../../../tests/kit/patrols'
import { anId } from '../../../tests/kit/people'
import type { Person } from '@domain/people/person'
import type { Log } from './log'
import type { Scene } from './scene'

interface Asking {
  by: Person
  name: keyof Api
  input: object
}

/** Requests that no answer has come to. */
export class Senders {
  private waiting: Asking[] = []

  constructor(
    private readonly scene: Scene,
    private readonly log: Log,
  ) {}

  async send(asking: Asking): Promise<void> {
    const answer = await this.scene.cloud
      .as(asking.by)
      .send({ name: asking.name, input: asking.input })
      .catch(() => undefined)
    if (!answer || (!answer.ok && answer.problem.code === 'busy')) this.waiting.push(asking)
    else this.log.count(`${asking.name} ${answer.ok ? 'done' : answer.problem.code}`)
  }

  async sendAgain(): Promise<void> {
    for (const asking of this.waiting.splice(0)) await this.send(asking)
  }

  get left(): number {
    return this.waiting.length
  }
}

export interface Doing {
  scene: Scene
  log: Log
  senders: Senders
}

const wrongs = {
  waterClear: { result: 'fail', note: '出厂水浑浊' },
  clearTankLocked: { result: 'fail', note: '清水池没有上锁' },
} as const

const nowIn = ({ cloud }: Scene) => new Date(cloud.local.now()).toISOString()

/** Something of this county that nobody has decided on, if there is any. */
function openClue({ cloud, county, chance }: Scene): Clue | undefined {
  const { rows } = cloud.local.store.find('clues', { filter: { county, status: 'reported' } })
  return rows.length > 0 ? (chance.pick(rows).document as unknown as Clue) : undefined
}

const asked = ({ agency }: Scene, clue: Clue): Person[] =>
  agency.filter(({ _id }) => clue.asked.some(({ personId }) => personId === _id))

async function onClue({ scene, senders }: Doing, name: 'clues.open' | 'clues.accept') {
  const clue = openClue(scene)
  const people = clue ? asked(scene, clue).filter(({ openid }) => openid) : []
  if (!clue || people.length === 0) return
  const by = scene.chance.pick(people)
  await senders.send({ by, name, input: { requestId: anId(), clueId: clue._id } })
}

export const deeds = {
  async patrol({ scene, log, senders }: Doing) {
    const { chance, water, coordinator: by } = scene
    const names = Object.keys(wrongs) as (keyof typeof wrongs)[]
    const found = chance.happens(0.4) ? names : [chance.pick(names)]
    const wrong = Object.fromEntries(found.map((name) => [name, wrongs[name]]))
    const at = addMinutes(nowIn(scene), -chance.int(1, 30))
    const input = aReport(water, { at, wrong })
    log.reported.push(input._id)
    await senders.send({ by, name: 'patrols.submit', input })
  },

  async emergency({ scene, log, senders }: Doing) {
    const at = addMinutes(nowIn(scene), -scene.chance.int(1, 10))
    const input = anEmergencyReport({ at })
    log.reported.push(input._id)
    await senders.send({ by: scene.coordinator, name: 'emergencies.report', input })
  },

  open: (doing: Doing) => onClue(doing, 'clues.open'),

  accept: (doing: Doing) => onClue(doing, 'clues.accept'),

  async suspend({ scene, senders }: Doing) {
    const { commission: by, officers, chance } = scene
    if (!by.openid) return
    const input = { requestId: anId(), personId: chance.pick(officers)._id }
    await senders.send({ by, name: 'people.suspend', input })
  },

  /** Somebody taps 允许, or takes all back in WeChat's settings; the push may be lost. */
  async allow({ scene: { cloud, agency, chance } }: Doing) {
    const person = chance.pick(agency)
    if (!person.openid) return
    const phone = await cloud.as(person).phone()
    await phone.requestSubscribeMessage({ tmplIds: [account.templateIds.clueAlert] })
  },

  async takeBack({ scene: { cloud, agency, chance } }: Doing) {
    const { openid } = chance.pick(agency)
    if (!openid) return
    const TemplateId = account.templateIds.clueAlert
    cloud.local.ledger.set(openid, TemplateId, 0)
    const List = { TemplateId, SubscribeStatusString: 'reject' }
    const Event = 'subscribe_msg_change_event'
    const pushed = { MsgType: 'event', FromUserName: openid, Event, List }
    await cloud.local.push(pushed).catch(() => undefined)
  },
}

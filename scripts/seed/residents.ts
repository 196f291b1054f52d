// What residents sent on the last day of the demo county: one that waits, one that a coordinator is asked to look into, one that
// is not ours, and one that was answered.

import { makeId, type Id } from '@domain/kernel/ids'
import { addMinutes, type Instant } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import type { ResidentTipSaid } from '@domain/tip-offs/resident-tip'
import { at } from './calendar'
import { call, documentsOf, type LastDay } from './calls'
import { county } from './ground'
import { receiptBox } from './words'

const MORNING = 8 * 60 + 20
const APART = 35
const THOUGHT_MINUTES = 20

type Told = Pick<ResidentTipSaid, 'concern' | 'place' | 'words' | 'beyond'>

const told = {
  waits: {
    ...{ concern: 'drinkingWater', place: '桥头水站', words: '这两天水有股漂白粉味，还发黄' },
  },
  lookedInto: {
    ...{ concern: 'illegalPractice', place: '新市场二楼', words: '没挂牌子，里面有人给人镶牙' },
  },
  notOurs: {
    ...{ concern: 'otherEvent', beyond: 'insurance', place: '街上的药店' },
    words: '用医保卡刷了保健品',
  },
  answered: {
    ...{ concern: 'publicPlace', place: '河边的理发店', words: '毛巾几个人共用，没见消毒' },
  },
} as const satisfies Record<string, Told>

export async function residentsOf(day: LastDay): Promise<void> {
  const [officer] = documentsOf<Person>(day.cloud, 'people', { role: 'dispatcher' })
  const [coordinator] = documentsOf<Person>(day.cloud, 'people', { role: 'coordinator' })
  if (!officer?.openid || !coordinator) throw new Error('nobody answers residents')
  const from = (place: number) => at(day.on, MORNING + place * APART)

  await send(day, told.waits, from(0))
  const asked = await send(day, told.lookedInto, from(1))
  const notOurs = await send(day, told.notOurs, from(2))
  const answered = await send(day, told.answered, from(3))

  const by = (place: number) => ({
    openid: officer.openid ?? '',
    now: addMinutes(from(place), THOUGHT_MINUTES),
  })
  const on = (tipOffId: Id, now: Instant) => ({ requestId: idAt(day, now), tipOffId })
  for (const [tipOffId, place] of [
    [asked, 4],
    [answered, 5],
  ] as const) {
    const caller = by(place)
    await call(day, caller, 'tipOffs.accept', { ...on(tipOffId, caller.now), seen: 'submitted' })
  }
  const [passing, declining, answering] = [by(6), by(7), by(8)]
  await call(day, passing, 'tipOffs.pass', {
    ...{ ...on(asked, passing.now), seen: 'accepted', coordinatorId: coordinator._id },
    words: '请看看有没有执业许可证，有几个人在做',
  })
  await call(day, declining, 'tipOffs.decline', {
    ...{ ...on(notOurs, declining.now), seen: 'submitted', reason: 'notOurs', beyond: 'insurance' },
    words: '您反映的事归医疗保障局管，请打 12393。收费单请留好。',
  })
  await call(day, answering, 'tipOffs.answer', {
    ...{ ...on(answered, answering.now), seen: 'accepted', kind: 'advised' },
    words:
      '我们到店里看了，毛巾没有消毒，已经要求一客一换、添消毒柜，过几天再去看。谢谢您告诉我们。',
  })
}

/** Without signing in, from a phone that nobody knows. */
async function send(day: LastDay, said: Told, now: Instant): Promise<Id> {
  const openid = `o-resident-${Date.parse(now)}`
  const { tipOffId } = await call(day, { openid, now }, 'tipOffs.submit', {
    ...{ ...said, _id: idAt(day, now), county: county.area.slice(0, 6), photos: [] },
    ...{ identity: 'anonymous', receipt: receiptBox(day.chance), toldAt: now },
  })
  return tipOffId
}

const idAt = ({ chance }: LastDay, now: Instant): Id => makeId(Date.parse(now), chance.bytes(10))

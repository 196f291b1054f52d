// What residents sent on the last day of the demo county: one that waits, one that a coordinator is asked to look into, one that
// is not ours, and one that was answered.

import { hashOfBytes } from '@domain/kernel/hash'
import { makeId, type Id } from '@domain/kernel/ids'
import { addMinutes, type Instant } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import { folderOfTip } from '@domain/tip-offs/folder'
import type { InformantSaid } from '@domain/tip-offs/informant'
import type { VoiceRef } from '@domain/tip-offs/voice'
import { demoVoice } from '../../../local-cloud/preview/demo-voice'
import { at } from '../calendar'
import { call, documentsOf, type LastDay } from '../calls'
import { county } from '../ground'
import type { Scene } from '../pictures/scenes'
import { boxOf, receiptBox } from '../words'
import { toldOnLastDay as told, type Told } from './told'

const MORNING = 8 * 60 + 20
const APART = 35
const THOUGHT_MINUTES = 20

interface More {
  scenes?: readonly Scene[]
  voiceSeconds?: number
  informant?: InformantSaid
}

export async function residentsOf(day: LastDay): Promise<void> {
  const [officer] = documentsOf<Person>(day.cloud, 'people', { role: 'dispatcher' })
  const [coordinator] = documentsOf<Person>(day.cloud, 'people', { role: 'coordinator' })
  if (!officer?.openid || !coordinator) throw new Error('nobody answers residents')
  const from = (place: number) => at(day.on, MORNING + place * APART)

  await send(day, told.waits, from(0), { scenes: ['dispenser'], voiceSeconds: 4 })
  const asked = await send(day, told.lookedInto, from(1), {
    scenes: ['closedDoor', 'clinicRoom'],
    informant: { name: '某邻居', phone: '13900008888' },
  })
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
async function send(day: LastDay, said: Told, now: Instant, more: More = {}): Promise<Id> {
  const { scenes = [], voiceSeconds, informant } = more
  const _id = idAt(day, now)
  const openid = `o-resident-${Date.parse(now)}`
  const shot = { openid, folder: folderOfTip({ _id }), of: _id, takenAt: now }
  const photos = []
  for (const scene of scenes) photos.push(await day.camera.upload({ ...shot, scene }))
  const voice = voiceSeconds && (await spoken(day, shot, voiceSeconds))
  const { tipOffId } = await call(day, { openid, now }, 'tipOffs.submit', {
    ...{ ...said, _id, county: county.area.slice(0, 6), photos, toldAt: now },
    identity: informant ? 'confidential' : 'anonymous',
    ...(voice && { voice }),
    ...(informant && { informant: boxOf(informant, day.chance) }),
    receipt: receiptBox(day.chance),
  })
  const { mediaChecks } = day.cloud
  for (const { traceId } of [...mediaChecks.pending]) await mediaChecks.finish(traceId)
  return tipOffId
}

async function spoken(
  { cloud }: LastDay,
  { openid, folder, takenAt }: { openid: string; folder: string; takenAt: Instant },
  seconds: number,
): Promise<VoiceRef> {
  const content = new Uint8Array(demoVoice(seconds * 1000))
  const phone = await cloud.client(openid)
  const cloudPath = `${folder}/${Date.parse(takenAt)}.wav`
  const { fileID } = await phone.uploadFile({ cloudPath, content })
  return { fileId: fileID, sha256: hashOfBytes(content), seconds, size: content.length }
}

const idAt = ({ chance }: LastDay, now: Instant): Id => makeId(Date.parse(now), chance.bytes(10))

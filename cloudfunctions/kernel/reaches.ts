// How WeChat reaches a person, where the phone has told: WeChat itself tells no cloud that somebody wants no messages at all.

import type { Instant } from '@domain/kernel/time'
import { database, is } from './cloud'
import { isDuplicate } from './transaction'

const LONG_AGO: Instant = '1970-01-01T00:00:00.000Z'

export async function noteSwitch(_id: string, isOn: boolean, now: Instant): Promise<void> {
  if (isOn) {
    const off = { _id, switchedOffAt: is.exists(true) }
    await reaches()
      .where(off)
      .update({ data: { switchedOffAt: is.remove() } })
    return
  }
  try {
    await reaches().add({ data: { _id, turnEndsAt: LONG_AGO, switchedOffAt: now } })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    await reaches()
      .doc(_id)
      .update({ data: { switchedOffAt: now } })
  }
}

const reaches = () => database.collection('reaches')

// A pack is made step by step: its photos are planned, read portion by portion, and put together. Each step is known by its
// place and leaves the same behind however often it is done, so that a run that is killed is gone on with, and two runs at once
// make one pack.

import type { EvidencePack } from '@domain/evidence-packs/evidence-pack'
import { planned, type EvidencePart } from '@domain/evidence-packs/photos'
import { tellPackEnded } from '@domain/evidence-packs/telling'
import { addHours, addMinutes, type Instant } from '@domain/kernel/time'
import { database, is } from '../kernel/cloud'
import { perform, requestByItself } from '../kernel/perform'
import { store } from '../kernel/store'
import { closePack, removeLater, zipVolume } from './close-pack'
import { gatherFor } from './gather'
import { keptRecords, photosIn } from './kept-records'
import { keepPart, keepPlan, partsOf, removeParts } from './parts'
import { readPart } from './read-part'

/** Whoever goes on is left alone for so long by the timer: longer than any step. */
const LEFT_MINUTES = 2
/** Something is wrong with it that time does not mend. */
const GIVEN_UP_HOURS = 24

export interface Going {
  pack: EvidencePack
  doneCount: number
  stepCount: number
}

/** Steps until the time is over; how far it is then. */
export async function goOnWith(
  packId: string,
  now: Instant,
  withinMilliseconds: number,
): Promise<Going | undefined> {
  const until = performance.now() + withinMilliseconds
  let pack = await store.find('evidencePacks', packId)
  if (!pack) return undefined
  if (pack.status === 'asked') await claim(packId, now)
  while (pack?.status === 'asked' && performance.now() < until) {
    await stepUnlessMade(pack, now)
    pack = await store.find('evidencePacks', packId)
  }
  if (pack?.goOnAt && pack.status !== 'asked') await tidy(pack)
  return pack && { pack, ...(await howFar(pack)) }
}

/** What it was made from goes once it is made, however often that is interrupted. */
async function tidy(pack: EvidencePack): Promise<void> {
  await removeParts(await partsOf(store, pack), pack._id)
  await database
    .collection('evidencePacks')
    .doc(pack._id)
    .update({ data: { goOnAt: is.remove() } })
}

const claim = (packId: string, now: Instant) =>
  database
    .collection('evidencePacks')
    .doc(packId)
    .update({ data: { goOnAt: addMinutes(now, LEFT_MINUTES) } })

/** Whoever makes it at the same time may be done with it, and the portions gone. */
async function stepUnlessMade(pack: EvidencePack, now: Instant): Promise<void> {
  try {
    await step(pack, now)
  } catch (error) {
    const found = await store.find('evidencePacks', pack._id)
    if (found?.status === 'asked') throw error
  }
}

async function step(pack: EvidencePack, now: Instant): Promise<void> {
  if (addHours(pack.askedAt, GIVEN_UP_HOURS) < now) return giveUp(pack, now)
  if (pack.partCount === undefined) return plan(pack, now)
  const parts = await partsOf(store, pack)
  if (parts.length < pack.partCount) throw new Error(`portions of the pack ${pack._id} are gone`)
  const unread = parts.find(({ found }) => !found)
  if (unread) return readPart(store, pack, unread)
  const unzipped = parts.find((each, at) => each.volume > 1 && isFirst(parts, at) && !each.zip)
  if (!unzipped) return closePack(store, pack, parts, now)
  const zip = await zipVolume(pack, parts, unzipped.volume, now)
  await removeLater(pack, zip.fileId, now)
  await keepPart(unzipped._id, { zip })
}

const isFirst = (parts: readonly EvidencePart[], at: number): boolean =>
  parts[at - 1]?.volume !== parts[at]?.volume

/** From here on it is known what is in it; what is done with the clue meanwhile is in the paper. */
async function plan(known: EvidencePack, now: Instant): Promise<void> {
  const photos = photosIn(keptRecords(await gatherFor(store, known)))
  const parts = planned(photos)
  await keepPlan(known._id, parts)
  const counted = { partCount: parts.length, photoCount: photos.length }
  await perform(requestByItself('evidencePack.planned', known._id, now), async (work) => {
    const pack = await work.find('evidencePacks', known._id)
    if (pack?.status !== 'asked' || pack.partCount !== undefined) return
    work.change('evidencePacks', pack, counted, { what: 'evidencePack.planned' })
  })
}

async function giveUp(known: EvidencePack, now: Instant): Promise<void> {
  await perform(requestByItself('evidencePack.failed', known._id, now), async (work) => {
    const pack = await work.find('evidencePacks', known._id)
    if (pack?.status !== 'asked') return
    const tell = [tellPackEnded(pack, 'failed')]
    const ended = { status: 'failed', endedAt: now } as const
    work.change('evidencePacks', pack, ended, { what: 'evidencePack.failed', tell })
  })
}

/** Planning and putting together are steps too. */
async function howFar(pack: EvidencePack): Promise<Pick<Going, 'doneCount' | 'stepCount'>> {
  const stepCount = (pack.partCount ?? 0) + 2
  if (pack.status !== 'asked') return { doneCount: stepCount, stepCount }
  if (pack.partCount === undefined) return { doneCount: 0, stepCount }
  const parts = await partsOf(store, pack)
  return { doneCount: 1 + parts.filter(({ found }) => found).length, stepCount }
}

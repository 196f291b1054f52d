// How long a pack of evidence of sixty photos takes, from asking for it until both its files are fetched.

import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PhotoRef } from '@domain/photos/photo'
import type { Answer } from '../../cloudfunctions/kernel/answer'
import { startLocalCloud, type LocalCloud, type WxCloud } from '../../local-cloud'
import { demoPhoto } from '../../local-cloud/preview/demo-photo'
import { aCounty } from '../../tests/kit/counties'
import { aFacility } from '../../tests/kit/facilities'
import { aReport } from '../../tests/kit/patrols'
import { anId, aPerson } from '../../tests/kit/people'
import { localOptions } from '../local-options'
import type { Report } from './bench'

const PHOTOS = 60
/** As large as the phone makes them at most. */
const PHOTO_BYTES = 300_000
/** Of one question, and of the visit. */
const OF_ONE = 9
const TARGET_SECONDS = 10

async function asked(phone: WxCloud, of: 'api' | 'export', name: string, input: object) {
  const { result } = await phone.callFunction<Answer>({ name: of, data: { name, input } })
  if (!result.ok) throw new Error(`${name}: ${result.problem.message}`)
  return result.value as never
}

interface Ground {
  officer: WxCloud
  coordinator: WxCloud
  coordinatorId: string
  facility: ReturnType<typeof aFacility>
}

async function settle(cloud: LocalCloud): Promise<Ground> {
  const coordinator = aPerson('coordinator')
  const officer = aPerson('officer')
  const facility = aFacility({ coordinatorId: coordinator._id })
  const put = (name: string, ...documents: object[]) =>
    cloud.store.bulkLoad(name, documents as never)
  put('people', coordinator, officer)
  put('counties', aCounty({ dutyOfficerId: officer._id }))
  put('facilities', facility)
  return {
    officer: await cloud.client(officer.openid ?? ''),
    coordinator: await cloud.client(coordinator.openid ?? ''),
    coordinatorId: coordinator._id,
    facility,
  }
}

/** Each its own: a picture with bytes behind its end. */
async function uploaded({ coordinator, coordinatorId }: Ground, at: string): Promise<PhotoRef[]> {
  const picture = demoPhoto(1)
  const photos: PhotoRef[] = []
  for (let count = 0; count < PHOTOS; count += 1) {
    const rest = Buffer.alloc(Math.max(0, PHOTO_BYTES - picture.length), `${count} `)
    const content = Buffer.concat([picture, rest])
    const cloudPath = `photos/${coordinatorId}/202603/p${count}.jpg`
    const { fileID } = await coordinator.uploadFile({
      cloudPath,
      content: new Uint8Array(content),
    })
    const sha256 = createHash('sha256').update(content).digest('hex')
    photos.push({ fileId: fileID, sha256, source: 'camera', takenAt: at, size: content.length })
  }
  return photos
}

/** A patrol with nine photos, and the rest with the officer's questions that were answered; all of them sealed. */
async function aClue(cloud: LocalCloud, ground: Ground): Promise<string> {
  const at = new Date(Date.now() - 3_600_000).toISOString()
  const photos = await uploaded(ground, at)
  const wrong = { waterClear: { result: 'fail', note: '出厂水浑浊' } } as const
  const report = aReport(ground.facility, { at, wrong, photos: photos.slice(0, OF_ONE) })
  const { clues } = (await asked(ground.coordinator, 'api', 'patrols.submit', report)) as {
    clues: { clueId: string }[]
  }
  const clueId = clues[0]?.clueId ?? ''
  const rest = photos.slice(OF_ONE)
  const handlings = [{ what: 'answered', byName: '陈桂芳', at, words: '补拍的照片', photos: rest }]
  const $set = { handlings, sealAt: at }
  const choice = { filter: { _id: clueId }, multi: false }
  await cloud.store.update('clues', choice, { $set })
  while (cloud.store.count('seals', {}) < PHOTOS) await cloud.fireTimer('timer')
  return clueId
}

interface Pack {
  pack: { status: string; photoCount?: number; unsoundCount?: number }
}

async function makePack({ officer }: Ground, clueId: string) {
  const startedAt = performance.now()
  const seconds = () => (performance.now() - startedAt) / 1000
  const subject = `clue:${clueId}`
  const { packId } = (await asked(officer, 'api', 'evidencePacks.ask', {
    requestId: anId(),
    subject,
  })) as { packId: string }
  let going: Pack
  do {
    going = await asked(officer, 'export', 'evidencePacks.goOn', { packId })
  } while (going.pack.status === 'asked')
  const made = seconds()
  const { files } = (await asked(officer, 'api', 'evidencePacks.take', { packId })) as {
    files: { url: string }[]
  }
  let bytes = 0
  for (const { url } of files) bytes += (await (await fetch(url)).arrayBuffer()).byteLength
  return { made, total: seconds(), bytes, pack: going.pack }
}

export async function benchEvidence(): Promise<Report> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'))
  const cloud = await startLocalCloud({ ...localOptions, dataDir })
  try {
    const ground = await settle(cloud)
    const clueId = await aClue(cloud, ground)
    const { made, total, bytes, pack } = await makePack(ground, clueId)
    const { photoCount = 0, unsoundCount = 0 } = pack
    return {
      name: 'evidence',
      conditions: [
        `${photoCount} sealed photos of ${PHOTO_BYTES / 1000} KB, ${unsoundCount} unsound`,
        `both files together ${(bytes / 1e6).toFixed(1)} MB`,
        'local cloud on disk, one call after another, the function started cold',
        `load average ${(loadavg()[0] ?? 0).toFixed(1)}`,
      ],
      rows: [
        {
          what: 'asked for and made',
          figure: `${made.toFixed(1)} s`,
          target: `< ${TARGET_SECONDS} s`,
          met: made < TARGET_SECONDS && photoCount === PHOTOS && unsoundCount === 0,
        },
        { what: 'and both files fetched', figure: `${total.toFixed(1)} s` },
      ],
      figures: { made, total, bytes },
    }
  } finally {
    await cloud.stop()
    rmSync(dataDir, { recursive: true })
  }
}

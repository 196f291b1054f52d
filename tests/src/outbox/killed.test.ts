// The app is killed at any of its operations, again and again, on a phone whose network comes and goes. Whatever was on
// the phone after a change is still there, and what was finished reaches the cloud once.

import fc from 'fast-check'
import type { Outbox } from '../../../src/outbox/outbox'
import type { Drafts } from '../../../src/outbox/drafts'
import { aNote, Flash, Killed, ME, OneCloud, start } from './a-phone'

const STEPS = [
  ...(['start', 'write', 'photograph', 'removePhoto', 'speak', 'removeVoice'] as const),
  ...(['finish', 'send', 'lose', 'cut'] as const),
]
type Step = (typeof STEPS)[number]

const steps = fc.array(
  fc.record({
    do: fc.constantFrom(...STEPS),
    /** Operations until the kill. */
    lives: fc.oneof(fc.constant(Infinity), fc.nat(6)),
  }),
  { minLength: 3, maxLength: 30 },
)

/** What the person was told is on the phone or in the cloud. */
interface Told {
  words: Map<string, string>
  /** Written when the kill came, so it may be there or not. */
  attempted: Map<string, string>
  photos: Map<string, number>
  voices: Set<string>
  finished: Set<string>
}

async function act(step: Step, on: { drafts: Drafts; outbox: Outbox }, flash: Flash, told: Told) {
  const { drafts, outbox } = on
  const [open] = drafts.list(ME).filter(({ state }) => state.name === 'open')
  if (step === 'start') {
    const { _id } = await drafts.start(aNote('开始'))
    told.words.set(_id, '开始')
  } else if (step === 'send' || step === 'lose') {
    await outbox.sendAll(ME, { atOnce: true })
  } else if (!open) {
    return
  } else if (step === 'write') {
    const words = `改于${flash.at}`
    told.attempted.set(open._id, words)
    drafts.change(open._id, { words })
    told.words.set(open._id, words)
  } else if (step === 'photograph') {
    await drafts.addPhoto(open._id, 'all', flash.takePicture(`照片${flash.at}`))
    told.photos.set(open._id, (told.photos.get(open._id) ?? 0) + 1)
  } else if (step === 'removePhoto') {
    const [photo] = open.photos
    if (!photo) return
    told.photos.set(open._id, open.photos.length - 1)
    await drafts.removePhoto(open._id, photo._id)
  } else if (step === 'speak') {
    const recorder = flash.recorder([SECOND, SECOND])
    const listening = await drafts.voices.listen(open._id, recorder)
    recorder.whole()
    await listening?.kept
    told.voices.add(open._id)
  } else if (step === 'removeVoice') {
    told.voices.delete(open._id)
    await drafts.voices.remove(open._id)
  } else if (step === 'finish') {
    outbox.finish(open._id)
    told.finished.add(open._id)
  }
}

/** As many bytes as are said in one. */
const SECOND = '说'.repeat(2000)

/** Runs the step, and starts the app again where it was killed. */
async function survive(
  { do: step, lives }: { do: Step; lives: number },
  flash: Flash,
  cloud: OneCloud,
  told: Told,
) {
  flash.at += 60_000
  cloud.losesAnswer = step === 'lose'
  cloud.online = step === 'cut' ? !cloud.online : cloud.online
  flash.lives = lives
  const app = start(flash, cloud)
  try {
    await act(step, app, flash, told)
  } catch (failure) {
    if (!(failure instanceof Killed)) throw failure
  }
  flash.lives = Infinity
  await start(flash, cloud).drafts.recover()
}

const photosOf = (flash: Flash, id: string) =>
  start(flash, new OneCloud(flash))
    .drafts.find(id)
    ?.photos.filter(({ kept }) => kept && flash.photos.has(kept.path)).length

it('loses nothing and doubles nothing, wherever it is killed', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const flash = new Flash()
      const cloud = new OneCloud(flash)
      const told: Told = {
        words: new Map(),
        attempted: new Map(),
        photos: new Map(),
        voices: new Set(),
        finished: new Set(),
      }
      for (const step of all) await survive(step, flash, cloud, told)

      for (const [id, words] of told.words) {
        const draft = start(flash, cloud).drafts.find<{ words: string }>(id)
        const record = cloud.records.get(id)
        expect(draft ?? record).toBeDefined()
        if (draft) expect(photosOf(flash, id)).toBeGreaterThanOrEqual(told.photos.get(id) ?? 0)
        if (!draft) expect(record?.photos.length).toBeGreaterThanOrEqual(told.photos.get(id) ?? 0)
        expect([words, told.attempted.get(id)]).toContain(draft?.content.words ?? record?.words)
      }

      for (const id of told.voices) {
        const voice = start(flash, cloud).drafts.find(id)?.voice
        expect(
          voice ? flash.photos.has(voice.kept!.path) : cloud.records.get(id)?.voice,
        ).toBeTruthy()
      }

      cloud.online = true
      cloud.losesAnswer = false
      const { drafts, outbox } = start(flash, cloud)
      await outbox.sendAll(ME, { atOnce: true })
      for (const id of told.finished) {
        expect(cloud.records.has(id)).toBe(true)
        expect(drafts.find(id)).toBeUndefined()
      }
      expect(flash.photos.size).toBe(
        drafts
          .list(ME)
          .reduce((sum, { photos, voice }) => sum + photos.length + (voice ? 1 : 0), 0),
      )
    }),
    { numRuns: 500, seed: 20261122 },
  )
})

it('sends every photo with its own record', async () => {
  const flash = new Flash()
  const cloud = new OneCloud(flash)
  const { drafts, outbox } = start(flash, cloud)
  const { _id } = await drafts.start(aNote('水源'))
  await drafts.addPhoto(_id, 'all', flash.takePicture('井口'))
  await drafts.addPhoto(_id, 'elsewhere', flash.takePicture('门牌'))
  outbox.finish(_id)

  await outbox.sendAll(ME)

  expect(cloud.uploads.every((path) => path.startsWith(`photos/${ME}/${_id}/`))).toBe(true)
  expect(cloud.records.get(_id)?.photos).toHaveLength(1)
})

// What a person does with the app, by chance; a full phone says so, and the person tries again later.

import type { Draft } from '../../../src/outbox/draft'
import type { Started } from './device'
import type { Diary } from './diary'
import type { Ground } from './ground'
import type { Handset } from './handset'
import { writables } from './records'

export interface About {
  handset: Handset
  ground: Ground
  diary: Diary
}

type Deed = (app: Started, about: About) => unknown

const PHOTOS_AT_MOST = 4

export const deeds = {
  async start({ drafts, outbox }, { handset, ground, diary }) {
    const { chance } = handset
    const { _id: personId } = ground.person
    const begun = writables[chance.weighted(ground.kinds)]?.begin({
      ...{ ...ground, chance, at: new Date(handset.clock()).toISOString() },
      known: [...drafts.list(personId), ...outbox.sent.list(personId)],
      drafts: drafts.list(personId),
    })
    if (begun) await roomFor(async () => diary.noteKept(handset.name, await drafts.start(begun)))
  },

  async write(app, about) {
    const draft = anOpen(app, about)
    const writable = draft && writables[draft.kind]
    if (!writable) return
    const words = `写于${about.handset.chance.int(1, 1_000_000)}`
    about.diary.noteAttempt(about.handset.name, draft._id, words)
    await roomFor(() => {
      const changed = app.drafts.change(draft._id, writable.reword(draft.content as never, words))
      about.diary.noteKept(about.handset.name, changed)
    })
  },

  async photograph(app, about) {
    const draft = anOpen(app, about)
    const place = draft && writables[draft.kind]?.place
    if (!place || draft.photos.length >= PHOTOS_AT_MOST) return
    await roomFor(async () => {
      await app.drafts.addPhoto(draft._id, place, about.handset.takePicture())
      about.diary.notePhotos(about.handset.name, draft._id, 1)
    })
  },

  async removePhoto(app, about) {
    const draft = anOpen(app, about)
    const [photo] = draft?.photos ?? []
    if (!draft || !photo) return
    about.diary.notePhotos(about.handset.name, draft._id, -1)
    await roomFor(() => app.drafts.removePhoto(draft._id, photo._id))
  },

  finish: (app, about) => finish(app, about, anOpen(app, about)),

  async finishTwice(app, about) {
    const draft = anOpen(app, about)
    const twice = [finish(app, about, draft), finish(app, about, draft)]
    await Promise.all([...twice, send(app, about)])
  },

  async reopen({ drafts, outbox }, { ground, handset, diary }) {
    const waiting = drafts.list(ground.person._id).filter(({ state }) => state.name !== 'open')
    if (waiting.length === 0) return
    const { _id } = handset.chance.pick(waiting)
    diary.given.delete(_id)
    await roomFor(() => outbox.reopen(_id))
  },

  /** What others wait for is not given up, as the app refuses it. */
  async discard({ drafts, outbox }, { ground, handset, diary }) {
    const free = drafts
      .list(ground.person._id)
      .filter((draft) => outbox.queue.waitingFor(draft).length === 0)
    if (free.length === 0) return
    const { _id } = handset.chance.pick(free)
    diary.noteDiscarded(handset.name, _id)
    await drafts.discard(_id)
  },

  send: (app, about) => send(app, about),
  sendTwice: (app, about) => Promise.all([send(app, about), send(app, about)]),
} satisfies Record<string, Deed>

const send = ({ outbox }: Started, { ground }: About) =>
  outbox.sendAll(ground.person._id, { atOnce: true })

function anOpen({ drafts }: Started, { ground, handset }: About): Draft | undefined {
  const open = drafts.list(ground.person._id).filter(({ state }) => state.name === 'open')
  return open.length > 0 ? handset.chance.pick(open) : undefined
}

/** A page lets nobody finish what lacks something. */
async function finish(app: Started, about: About, draft: Draft | undefined): Promise<void> {
  const isReady = draft && (writables[draft.kind]?.isReady?.(draft as Draft<never>) ?? true)
  if (!isReady) return
  about.diary.noteFinishing(draft)
  await roomFor(() => {
    app.outbox.finish(draft._id)
    about.diary.given.add(draft._id)
  })
}

async function roomFor(act: () => unknown): Promise<void> {
  try {
    await act()
  } catch (failure) {
    if (!isFull(failure)) throw failure
  }
}

/** By its words: the error is of the bundle's own world. */
const isFull = (failure: unknown) => /空间/.test((failure as Error).message)

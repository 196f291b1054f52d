import type { BacklogTold } from '@domain/people/backlog'
import { tellBacklog, worryingDays } from '../../../src/outbox/backlog'
import type { Draft } from '../../../src/outbox/draft'
import { spokenState } from '../../../src/outbox/spoken-state'
import { aNote, Flash, ME, OneCloud, start } from './a-phone'

function setUp() {
  const flash = new Flash()
  const { drafts, outbox } = start(flash, new OneCloud(flash))
  const heard: BacklogTold[] = []
  const tell = async (told: BacklogTold) => heard.push(told)
  const { storage } = flash.phone()
  const say = () => tellBacklog(ME, drafts.list(ME), { storage, tell })
  return { flash, drafts, outbox, heard, storage, say }
}

describe('what the phone tells of its backlog', () => {
  it('tells nothing of a phone that never held anything', async () => {
    const { heard, say } = setUp()
    await say()
    expect(heard).toEqual([])
  })

  it('tells how many and since when, once for each change', async () => {
    const { flash, drafts, heard, say } = setUp()
    const { _id, startedAt } = await drafts.start(aNote('甲'))
    flash.at += 60_000
    await drafts.start(aNote('乙'))
    await say()
    await say()
    expect(heard).toEqual([{ unsentCount: 2, oldestAt: startedAt }])
    await drafts.discard(_id)
    await say()
    expect(heard[1]?.unsentCount).toBe(1)
  })

  it('counts a finished one from when it was finished', async () => {
    const { flash, drafts, outbox, heard, say } = setUp()
    const { _id } = await drafts.start(aNote('甲'))
    flash.at += 60_000
    outbox.finish(_id)
    await say()
    expect(heard).toEqual([{ unsentCount: 1, oldestAt: new Date(flash.at).toISOString() }])
  })

  it('tells again what did not arrive', async () => {
    const { drafts, heard, storage, say } = setUp()
    await drafts.start(aNote('甲'))
    const tell = () => Promise.reject(new Error('cut off'))
    await expect(tellBacklog(ME, drafts.list(ME), { storage, tell })).rejects.toThrow('cut off')
    await say()
    expect(heard).toHaveLength(1)
  })
})

describe('a record that has not been sent for days', () => {
  const around = (now: string) => ({ now, progress: undefined, online: false, waitsFor: undefined })

  it('is a worry from the third day on, in words and in red', async () => {
    const { drafts } = setUp()
    const draft = await drafts.start(aNote('甲'))
    expect(worryingDays(draft, '2026-11-24T15:00:00.000Z')).toBeUndefined()
    expect(worryingDays(draft, '2026-11-25T01:00:00.000Z')).toBe(3)
    expect(spokenState(draft, around('2026-11-24T15:00:00.000Z'))).toEqual({
      word: '没写完',
      tone: 'plain',
    })
    expect(spokenState(draft, around('2026-11-27T01:00:00.000Z'))).toMatchObject({
      tone: 'danger',
      reason: '已经 5 天没有发出',
    })
  })
})

describe('a record that waits', () => {
  it('says that its last photo is still being drawn on', async () => {
    const { drafts } = setUp()
    const draft = await drafts.start(aNote('巡查'))
    const photo = { _id: ME, place: 'all', source: 'camera' as const, takenAt: draft.startedAt }
    const said = spokenState(
      { ...draft, photos: [photo], state: { name: 'waiting', attempts: 0, tryAfter: 0 } },
      { now: draft.startedAt, progress: undefined, online: true, waitsFor: undefined },
    )
    expect(said).toMatchObject({ word: '等待发送', reason: '照片正在处理，好了就发' })
  })

  it('says for which other, and what is to be done about it', async () => {
    const { drafts } = setUp()
    const [patrol, facility] = [
      await drafts.start(aNote('巡查')),
      await drafts.start(aNote('水厂')),
    ]
    const now = '2026-11-22T02:00:00.000Z'
    const said = (state: Draft['state']) =>
      spokenState(
        { ...patrol, state: { name: 'waiting', attempts: 0, tryAfter: 0 } },
        { now, progress: undefined, online: true, waitsFor: { ...facility, state } },
      ).reason
    expect(said({ name: 'open' })).toBe('要先写完并提交“水厂”')
    expect(said({ name: 'waiting', attempts: 0, tryAfter: 0 })).toBe(
      '“水厂”先发出，这一份随后自动发送',
    )
    expect(said({ name: 'refused', code: 'notAllowed', reason: '' })).toBe(
      '“水厂”没有发出，要先处理它',
    )
  })
})

// What is said into a draft, from the microphone to what will be sent. While it is said, each piece is added to a file of
// its own; so a kill, or a phone that gives no file in the end, costs a second at most. The pieces go once the whole is kept.

import { hashAndSize } from '@domain/kernel/hash'
import { makeId, type Id } from '@domain/kernel/ids'
import { secondsSaid } from '@domain/tip-offs/voice'
import { VOICE_ENDINGS, type Recorder, type Spoken, type VoiceEnding } from '../platform/contracts'
import {
  fileNameOf,
  nameOfVoice,
  partNameOf,
  type Draft,
  type DraftState,
  type DraftVoice,
} from './draft'
import type { Drafts } from './drafts'
import type { Phone } from './phone'
import { refuseWhereFull } from './room'

/** What a recorder is asked for, so that what was said is known by its size: 48 kbit a second. */
export const BYTES_A_SECOND = 6000

const VOICE_LOST: DraftState = {
  name: 'refused',
  code: 'photoMissing',
  reason: '录音没有存下来，请打开记录再说一遍，再提交',
}

/** Nothing was heard that could be kept. */
export class NothingSaid extends Error {}

export interface Listening {
  stop(): void
  /** Whether something else than the person ended it; fails where nothing of it is kept. */
  kept: Promise<boolean>
}

export class VoiceKeeping {
  private readonly speaking = new Set<Id>()
  private adding = Promise.resolve()

  constructor(
    private readonly phone: Phone,
    private readonly drafts: Pick<Drafts, 'find' | 'open' | 'update' | 'shareUsed'>,
  ) {}

  /** Undefined when the person changes their mind. RoomShort before anybody speaks; NoMicrophone. */
  async listen(id: Id, recorder: Recorder): Promise<Listening | undefined> {
    this.drafts.open(id)
    refuseWhereFull(this.drafts.shareUsed(), '录音')
    await this.removePart(id)
    const heard = await recorder.start((piece) => this.addPiece(id, recorder.ending, piece))
    if (!heard) return undefined
    this.speaking.add(id)
    return { stop: () => heard.stop(), kept: this.keepHeard(id, heard.done) }
  }

  async remove(id: Id): Promise<void> {
    const { voice } = this.drafts.open(id)
    await this.removePart(id)
    this.drafts.update(id, { voice: undefined })
    if (voice?.kept) await this.phone.files.remove(voice.kept.path)
  }

  /** After a kill: what was named and not kept, and what was being said. */
  async keepLate(drafts: readonly Draft[]): Promise<void> {
    const names = new Set((await this.phone.files.list()).map(fileNameOf))
    for (const { _id, voice, state } of drafts) {
      const isOpen = state.name === 'open' && !this.speaking.has(_id)
      const hasPart = isOpen && partNamesOf(_id).some((name) => names.has(name))
      if (voice ? voice.kept : !hasPart) continue
      await (voice ? this.keep(_id, voice) : this.keepPart(_id)).catch(() => this.lose(_id))
    }
  }

  /** One that could not be added is missed only where the whole is, too. */
  private addPiece(id: Id, ending: VoiceEnding, piece: Uint8Array): void {
    this.adding = this.adding
      .then(() => this.phone.files.append(partNameOf(id, ending), piece))
      .catch(() => undefined)
  }

  /** Of what the recorder gives, or else of the pieces. */
  private async keepHeard(id: Id, heard: Promise<Spoken>): Promise<boolean> {
    const spoken = await heard.catch(() => undefined)
    try {
      await this.adding
      const seconds = spoken && secondsSaid(spoken.milliseconds)
      if (spoken && seconds !== undefined) await this.keepSpoken(id, seconds, spoken)
      else if (spoken || !(await this.keepPart(id))) throw new NothingSaid()
    } finally {
      this.speaking.delete(id)
      await this.removePart(id)
    }
    return spoken?.interrupted ?? true
  }

  private async keepSpoken(
    id: Id,
    seconds: number,
    { temporaryPath, ending }: Spoken,
  ): Promise<void> {
    const voice = { _id: await this.newId(), ...{ seconds, ending, temporaryPath } }
    this.drafts.update(id, { voice, voiceLost: undefined })
    try {
      await this.keep(id, voice)
    } catch (failure) {
      this.lose(id)
      throw failure
    }
  }

  /** Whether there was anything. */
  private async keepPart(id: Id): Promise<boolean> {
    const part = await this.partOf(id)
    if (!part) return false
    const { length } = await this.phone.files.bytes(part)
    const seconds = secondsSaid((length / BYTES_A_SECOND) * 1000)
    if (seconds === undefined) return false
    const ending = part.split('.').pop() as VoiceEnding
    const voice = { _id: await this.newId(), ...{ seconds, ending, temporaryPath: part } }
    this.drafts.update(id, { voice, voiceLost: undefined })
    await this.keep(id, voice)
    return true
  }

  private async keep(id: Id, { temporaryPath = '', ...voice }: DraftVoice): Promise<void> {
    const { files } = this.phone
    const name = nameOfVoice(id, voice)
    const part = await this.partOf(id)
    const path = await files.keep(temporaryPath, name).catch((failure: unknown) => {
      if (!part) throw failure
      return files.keep(part, name)
    })
    const bytes = await files.bytes(path)
    const kept = { path, ...hashAndSize(bytes) }
    this.drafts.update(id, { voice: { ...voice, kept } })
  }

  /** One that was finished meanwhile does not go out without it. */
  private lose(id: Id): void {
    const draft = this.drafts.find(id)
    if (!draft) return
    const state = draft.state.name === 'waiting' ? VOICE_LOST : draft.state
    this.drafts.update(id, { voice: undefined, voiceLost: true, state })
  }

  private async newId(): Promise<Id> {
    const { now, randomBytes } = this.phone
    return makeId(Date.parse(now()), await randomBytes(10))
  }

  private async partOf(id: Id): Promise<string | undefined> {
    const names = partNamesOf(id)
    return (await this.phone.files.list()).find((path) => names.includes(fileNameOf(path)))
  }

  /** What stays nevertheless is removed at the next start. */
  private async removePart(id: Id): Promise<void> {
    const part = await this.partOf(id)
    if (part) await this.phone.files.remove(part).catch(() => undefined)
  }
}

const partNamesOf = (id: Id) => VOICE_ENDINGS.map((ending) => partNameOf(id, ending))

/** The files that the voice of a draft may have at any moment. */
export const voiceNamesOf = ({ _id, voice }: Draft): string[] => {
  if (voice?.kept) return [fileNameOf(voice.kept.path)]
  const parts = partNamesOf(_id)
  return voice ? [nameOfVoice(_id, voice), ...parts] : parts
}

import { nextStep, refuseDone, verified } from '@domain/clues/from-word'
import {
  verificationCorrected,
  verificationSaid,
  type WordStatus,
} from '@domain/clues/received-word'
import { id, type Id } from '@domain/kernel/ids'
import { heldByCentre } from '@domain/tip-offs/status'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import { findOfCentre } from '../kernel/find-covered'
import { takeStep } from '../kernel/words'

/** What was found on looking into it; with `next` it becomes a clue or is closed at once. */
export const verifyTip = command({
  action: 'tipOff.handle',
  input: verificationSaid.extend({ requestId: id, tipOffId: id, next: nextStep.optional() }),

  async run({
    input,
    actor,
    now,
    clockLag,
    work,
  }): Promise<{ status: WordStatus; clueId?: Id | undefined }> {
    const { requestId: _requestId, tipOffId, next, ...said } = input
    const tip = heldByCentre(await findOfCentre(work, actor, 'tipOffs', tipOffId))
    refuseDone(tip, 'verified')
    refuseForeignPhotos(said.photos, actor)

    const found = verified(tip, verificationCorrected(said, { lag: clockLag, now }), { actor, now })
    const looked = { ...tip, ...found }
    const step = next && (await takeStep(work, 'tipOffs', looked, next, { actor, now }))
    const changes = { ...found, ...step }
    const status = changes.status ?? looked.status
    work.change('tipOffs', tip, changes, { what: `tipOff.${status}` })
    return { status, clueId: changes.clueId }
  },
})

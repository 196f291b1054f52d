import { nextStep, refuseDone, verified } from '@domain/clues/from-word'
import {
  verificationCorrected,
  verificationSaid,
  type WordStatus,
} from '@domain/clues/received-word'
import { id, type Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { tellVerified } from '@domain/tip-offs/agency-tellings'
import { heldByCentre } from '@domain/tip-offs/status'
import { isResidents } from '@domain/tip-offs/whose'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import { takeStep } from '../kernel/words'
import { endedByCentre } from './ended-by-centre'
import { tipOfCentre } from './of-centre'

/**
 * What was found on looking into it; with `next` it becomes a clue or is closed at once. What becomes of a resident's tip the
 * agency decides: it is told.
 */
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
    const tip = heldByCentre(await tipOfCentre(work, actor, tipOffId))
    refuseDone(tip, 'verified')
    refuseForeignPhotos(said.photos, actor)
    if (next && isResidents(tip)) throw problem('notAllowed')

    const found = verified(tip, verificationCorrected(said, { lag: clockLag, now }), { actor, now })
    const looked = { ...tip, ...found }
    const step = next && (await takeStep(work, 'tipOffs', looked, next, { actor, now }))
    const status = step?.status ?? looked.status
    const changes = { ...found, ...step, ...(await endedByCentre(work, tip, status, now)) }
    const told = isResidents(tip) ? tip.acceptedBy : undefined
    const tell = told ? [tellVerified({ ...tip, ...found }, told)] : []
    work.change('tipOffs', tip, changes, { what: `tipOff.${status}`, tell })
    return { status, clueId: changes.clueId }
  },
})

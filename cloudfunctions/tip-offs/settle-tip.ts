import { nextStep, refuseDone } from '@domain/clues/from-word'
import type { WordStatus } from '@domain/clues/received-word'
import { id, type Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { heldByCentre } from '@domain/tip-offs/status'
import { isResidents } from '@domain/tip-offs/whose'
import { command } from '../kernel/use-case'
import { takeStep } from '../kernel/words'
import { endedByCentre } from './ended-by-centre'
import { tipOfCentre } from './of-centre'

/** What was verified becomes a clue, or is closed with a reason. */
export const settleTip = command({
  action: 'tipOff.handle',
  input: object({ requestId: id, tipOffId: id, next: nextStep }),

  async run({ input, actor, now, work }): Promise<{ status: WordStatus; clueId?: Id | undefined }> {
    const tip = heldByCentre(await tipOfCentre(work, actor, input.tipOffId))
    if (isResidents(tip)) throw problem('notAllowed')
    refuseDone(tip, input.next.step === 'clue' ? 'becameClue' : 'closed')

    const changes = await takeStep(work, 'tipOffs', tip, input.next, { actor, now })
    const status = changes.status ?? tip.status
    const ended = await endedByCentre(work, tip, status, now)
    work.change('tipOffs', tip, { ...changes, ...ended }, { what: `tipOff.${status}` })
    return { status, clueId: changes.clueId }
  },
})

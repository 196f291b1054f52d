import { nextStep, refuseDone } from '@domain/clues/from-word'
import type { WordStatus } from '@domain/clues/received-word'
import { id, type Id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { heldByCentre } from '@domain/tip-offs/status'
import { command } from '../kernel/use-case'
import { findOfCentre } from '../kernel/find-covered'
import { takeStep } from '../kernel/words'

/** What was verified becomes a clue, or is closed with a reason. */
export const settleTip = command({
  action: 'tipOff.handle',
  input: object({ requestId: id, tipOffId: id, next: nextStep }),

  async run({ input, actor, now, work }): Promise<{ status: WordStatus; clueId?: Id | undefined }> {
    const tip = heldByCentre(await findOfCentre(work, actor, 'tipOffs', input.tipOffId))
    refuseDone(tip, input.next.step === 'clue' ? 'becameClue' : 'closed')

    const changes = await takeStep(work, 'tipOffs', tip, input.next, { actor, now })
    const status = changes.status ?? tip.status
    work.change('tipOffs', tip, changes, { what: `tipOff.${status}` })
    return { status, clueId: changes.clueId }
  },
})

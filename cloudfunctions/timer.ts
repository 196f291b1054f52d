// What happens by itself, every few minutes: whatever is due, in small portions. WeChat may fire a timer twice or late, so
// every step finds its own work and doing it twice is doing it once. Nobody is the actor.

import type { Instant } from '@domain/kernel/time'
import { recountCases } from './cases/recount-cases'
import { publishScheduled } from './articles/publish-scheduled'
import { escalateClues } from './clues/escalate-clues'
import { remindUntold } from './emergencies/remind-untold'
import { recountClocks } from './clues/recount-clocks'
import { recountDue } from './facilities/recount-due'
import { remindExpiring } from './facilities/remind-expiring'
import { deliverWaiting } from './kernel/deliver-waiting'
import { destroyIdentities } from './informants/destroy-identities'
import { resealInformants } from './informants/reseal-informants'
import { goOnImporting, tidyImports } from './imports/tend-imports'
import { removePaces } from './kernel/paces'
import { removeExports } from './kernel/publish'
import { foldTallies } from './kernel/tallies'
import { removeContentChecks } from './photos/keep-content-check'
import { lapseRewards } from './rewards/lapse-rewards'
import { sealPhotos } from './photos/seal-photos'
import { handOverClues } from './people/hand-over-clues'
import { keepTipFiles } from './tip-offs/keep-files'

/** In order; each is told the time and answers how much it did. */
const steps = {
  handOverClues,
  remindUntold,
  escalateClues,
  deliverWaiting,
  foldTallies,
  sealPhotos,
  keepTipFiles,
  recountDue,
  recountClocks,
  recountCases,
  remindExpiring,
  publishScheduled,
  removeExports,
  removeContentChecks,
  removePaces,
  destroyIdentities,
  lapseRewards,
  resealInformants,
  goOnImporting,
  tidyImports,
}

/** A step that fails does not keep the others from their turn; the first failure is thrown at the end. */
export async function tick(now: Instant): Promise<Record<string, number>> {
  const done: Record<string, number> = {}
  const failures: unknown[] = []
  for (const [name, step] of Object.entries(steps)) {
    try {
      done[name] = await step(now)
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
  return done
}

import { severity } from '@domain/checklists/severity'
import { reopened } from '@domain/clues/decisions/reopen'
import { isOpen } from '@domain/clues/status'
import { clocksSetBy } from '@domain/clues/county-clocks'
import { tellReported } from '@domain/clues/tellings'
import type { Id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import type { Deciding } from '@domain/tip-offs/decisions/deciding'
import { becameClueOfTip, clueOfTip } from '@domain/tip-offs/decisions/make-clue'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { holdBack } from '../kernel/hold-back'
import { reopenTogether } from '../kernel/merged-with'
import { command } from '../kernel/use-case'
import type { Work } from '../kernel/work'
import { ofTip, tipInHand, writeTip, type DecidedTip } from './deciding'
import { joinedTo } from './joined-to'

const ANOTHER_TIME = '举报人说没有解决，重新办理'

/** To whoever answers for such clues there. One that it was before is taken up again. */
export const makeClueOfTip = command({
  action: 'tipOff.decide',
  input: object({ ...ofTip, severity }),

  async run(asked): Promise<DecidedTip & { clueId: Id }> {
    const { input, work } = asked
    const { tip, deciding } = await tipInHand(asked)
    const clueId = tip.clueId ?? (await newClue(work, tip, input.severity, deciding))
    if (tip.clueId) await takeUpAgain(work, tip.clueId, deciding)
    return { ...writeTip(work, tip, becameClueOfTip(tip, clueId), 'becameClue'), clueId }
  },
})

type Pressing = Parameters<typeof clueOfTip>[2]

async function newClue(
  work: Work,
  tip: TipOff,
  pressing: Pressing,
  deciding: Deciding,
): Promise<Id> {
  const clue = clueOfTip(tip, await joinedTo(work, tip), pressing, deciding)
  work.add('clues', clue, { what: 'clue.reported', tell: [tellReported(clue)] })
  return clue._id
}

/** Problem handledByCase where its case is to be taken up instead. */
async function takeUpAgain(work: Work, clueId: Id, { by, at, county }: Deciding): Promise<void> {
  const clue = await work.find('clues', clueId)
  if (!clue || isOpen(clue.status) || clue.status === 'merged') return
  const { changes, tell } = reopened(clue, ANOTHER_TIME, { by, at, clocks: clocksSetBy(county) })
  await reopenTogether(work, clue, ANOTHER_TIME)
  await holdBack(work, { kind: 'clue', sourceId: clueId }, { why: 'reopened', by, at })
  work.change('clues', clue, changes, { what: 'clue.reopened', tell })
}

import { assistanceOf } from '@domain/assistance/asking'
import { assistanceRequest } from '@domain/assistance/assistance'
import { tellAsked } from '@domain/assistance/tellings'
import { refuseOver } from '@domain/assistance/open-clue'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** An officer asks somebody of the centre there to help with a clue, or with its case. */
export const askAssistance = command({
  action: 'assistance.ask',
  input: assistanceRequest,

  async run({ input, actor, now, work }): Promise<{ assistanceId: string }> {
    const clue = await findCovered(work, actor, 'clues', input.clueId)
    refuseOver(clue)
    const assistant = await work.find('people', input.coordinatorId)
    const assistance = assistanceOf(input, { clue, assistant, actor, now })
    work.add('assistances', assistance, {
      what: 'assistance.asked',
      tell: [tellAsked(assistance)],
    })
    return { assistanceId: assistance._id }
  },
})

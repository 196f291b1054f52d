import { answered } from '@domain/assistance/answering'
import { assistanceAnswer, photosOfAssistance } from '@domain/assistance/assistance'
import type { AssistanceStatus } from '@domain/assistance/status'
import { tellAnswered } from '@domain/assistance/tellings'
import type { Clue } from '@domain/clues/clue'
import { problem } from '@domain/kernel/problems'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import type { Work } from '../kernel/work'

/** What whoever was asked has seen and done returns to the clue, also where it was withdrawn meanwhile. */
export const answerAssistance = command({
  action: 'assistance.give',
  input: assistanceAnswer,

  async run({ input, actor, now, clockLag, work }): Promise<{
    assistanceId: string
    clueId: string
    status: AssistanceStatus
  }> {
    const assistance = await work.find('assistances', input.assistanceId)
    if (assistance?.coordinatorId !== actor._id) throw problem('notFound', { what: '这次协查' })
    const changes = answered(assistance, input, { lag: clockLag, now })
    refuseForeignPhotos(photosOfAssistance(changes), actor)
    const { status } = changes
    work.change('assistances', assistance, changes, {
      what: `assistance.${status}`,
      tell: tellAnswered(assistance, input, await askedFor(work, assistance.clueId)),
    })
    return { assistanceId: assistance._id, clueId: assistance.clueId, status }
  },
})

/** The clue, or the one that it was merged into. */
async function askedFor(work: Work, clueId: string): Promise<Clue> {
  const clue = await work.find('clues', clueId)
  if (!clue) throw new Error(`Clue ${clueId} is gone`)
  return (clue.mergedInto && (await work.find('clues', clue.mergedInto))) || clue
}

import { answered } from '@domain/assistance/answering'
import { assistanceAnswer, photosOfAssistance } from '@domain/assistance/assistance'
import type { AssistanceStatus } from '@domain/assistance/status'
import { tellAnswered } from '@domain/assistance/tellings'
import { problem } from '@domain/kernel/problems'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'

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
      tell: [tellAnswered(assistance, input)],
    })
    return { assistanceId: assistance._id, clueId: assistance.clueId, status }
  },
})

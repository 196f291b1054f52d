import { backlogOf, backlogTold } from '@domain/people/backlog'
import { database } from '../kernel/cloud'
import { query } from '../kernel/use-case'

/** What is said of a phone is no record: it is not in the trail, and the last word counts. */
export const tellBacklog = query({
  action: 'backlog.tell',
  input: backlogTold,

  async run({ input, actor, now, clockLag: lag }): Promise<{ unsentCount: number }> {
    const { _id, ...data } = backlogOf(input, actor, { now, lag })
    await database.collection('backlogs').doc(_id).set({ data })
    return { unsentCount: data.unsentCount }
  },
})

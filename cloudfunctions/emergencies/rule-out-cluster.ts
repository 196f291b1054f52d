import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object, string } from '@domain/kernel/z'
import { findOfCentre } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** It was looked into and is none; the reason is kept. */
export const ruleOutCluster = command({
  action: 'emergency.report',
  input: object({ requestId: id, clusterId: id, words: string().trim().min(2).max(300) }),

  async run({ input, actor, now, work }): Promise<void> {
    const cluster = await findOfCentre(work, actor, 'clusters', input.clusterId)
    if (cluster.status !== 'found') throw problem('alreadyChanged', { now: '已有人处理' })

    const closed = { closedBy: actor._id, closedByName: actor.name, closedAt: now }
    const { words } = input
    work.change(
      'clusters',
      cluster,
      { status: 'ruledOut', words, ...closed },
      { what: 'cluster.ruledOut' },
    )
  },
})

import type { Machine } from '../kernel/machine'
import { enum as oneOf, type infer as Infer } from '../kernel/z'

export const releaseStatusNames = { published: '已公布', withdrawn: '已撤回' } as const
export const releaseStatus = oneOf(['published', 'withdrawn'])
export type ReleaseStatus = Infer<typeof releaseStatus>

/** Words that are published are put right by withdrawing them first. */
export const releaseMachine: Machine<ReleaseStatus> = {
  published: ['withdrawn'],
  withdrawn: ['published'],
}

import type { SealedBox } from '@domain/kernel/sealed-box'
import type { AnswerTo } from '../../../cloud'

export type Followed = AnswerTo<'tipOffs.follow'>

export interface FollowingProps {
  tip: Followed
  receipt: SealedBox
  seeAnew: () => Promise<unknown>
}

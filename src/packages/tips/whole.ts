import type { AnswerTo } from '../../cloud'

/** A resident's tip as the cloud shows it to the agency. */
export type Whole = AnswerTo<'tipOffs.whole'>
export type WholeTip = Whole['tip']

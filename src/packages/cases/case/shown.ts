import type { AnswerTo } from '../../../cloud'

/** A case as the cloud shows it to this person. */
export type Shown = AnswerTo<'cases.show'>
export type ShownCase = Shown['enforcementCase']

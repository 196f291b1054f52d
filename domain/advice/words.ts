// What every advice says of itself, on the screen and on paper; and how a visit that looks again may end.

import { patrolEndNames, type PatrolEnd } from '../patrols/patrol'

/** County plans give coordinators advice to give and no power to punish. */
export const ADVICE_TITLE = '卫生检查意见书'

export const ADVICE_IS_NO_ORDER =
  '本意见书由卫生监督协管员提出，是整改建议，不是行政执法文书，不作行政处罚，也不责令改正。'

export const DATE_IS_REQUESTED = '整改日期是建议日期，有困难的可以向协管员说明。'

export const NUMBER_COMES_LATER = '编号在提交后给出'

export const visitEndNames: Record<PatrolEnd, string> = { ...patrolEndNames, done: '看过了' }

// The kinds of penalty that the law names (行政处罚法 第九条), as far as health supervision imposes them.

import { enum as oneOf, type infer as Infer } from '../kernel/z'

export const penaltyNames = {
  warning: '警告',
  criticism: '通报批评',
  fine: '罚款',
  confiscation: '没收违法所得、非法财物',
  licenceSuspended: '暂扣许可证件',
  licenceRevoked: '吊销许可证件',
  closure: '责令停产停业、关闭',
  barred: '限制从业',
} as const
export const penalty = oneOf(Object.keys(penaltyNames) as (keyof typeof penaltyNames)[])
export type Penalty = Infer<typeof penalty>

/** 12,345.60 元 */
export const spokenFine = (fen: number): string =>
  `${(fen / 100).toLocaleString('en-US', { minimumFractionDigits: fen % 100 === 0 ? 0 : 2 })} 元`

/**警告、罚款 3,000 元 */
export const spokenPenalties = (kinds: readonly Penalty[], fineFen: number | undefined): string =>
  kinds
    .map((each) =>
      each === 'fine' && fineFen ? `罚款 ${spokenFine(fineFen)}` : penaltyNames[each],
    )
    .join('、')

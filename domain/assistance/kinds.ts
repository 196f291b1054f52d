// What an officer may ask a coordinator to help with (方案 一（三）3, 二（四）: 协助 …). Whoever helps observes and passes on:
// nobody who helps orders, seals or fines.

import { enum as oneOf, type infer as Infer } from '../kernel/z'

export const assistanceKindNames = {
  look: '到现场查看',
  accompany: '陪同检查',
  handOver: '代为送达、移交',
  count: '清点、摸底',
} as const
export const assistanceKind = oneOf(
  Object.keys(assistanceKindNames) as (keyof typeof assistanceKindNames)[],
)
export type AssistanceKind = Infer<typeof assistanceKind>

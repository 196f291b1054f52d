import { enum as oneOf, type infer as Infer } from '../kernel/z'

/** What one item came to. */
export const resultNames = { pass: '合格', fail: '不合格', notApplicable: '合理缺项' } as const
export const result = oneOf(['pass', 'fail', 'notApplicable'])
export type Result = Infer<typeof result>

import { enum as oneOf, type infer as Infer } from '../kernel/z'

export const severityNames = { ordinary: '一般', urgent: '紧急', emergency: '突发' } as const
export const severity = oneOf(['ordinary', 'urgent', 'emergency'])
export type Severity = Infer<typeof severity>

/** Sorts what is graver behind. */
export const gravityOf = (of: Severity): number => severity.options.indexOf(of)

// An emergency in words. Until an officer decides it is a suspicion.

import { spokenInstant } from '../kernel/time'
import { kindOf, type EmergencyKind } from './kinds'
import type { EmergencyAnswer } from './questions'
import type { Question } from './question'

export const spokenKind = (kind: EmergencyKind): string => `疑似${kindOf(kind).name}`

export function spokenAnswer(question: Question, value: EmergencyAnswer): string {
  switch (question.kind) {
    case 'text':
      return value as string
    case 'count':
      return `${value as number} 人`
    case 'instant':
      return spokenInstant(value as string)
    case 'choice':
    case 'choices':
      return [value]
        .flat()
        .map((each) => question.options[each] ?? each)
        .join('、')
  }
}

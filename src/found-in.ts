import { patrolEndNames } from '@domain/patrols/patrol'
import type { PatrolRow } from '@domain/patrols/row'
import type { Tone } from './components/state-tag'

/** What a patrol found, in a word and a colour. */
export function foundIn({ end, failedCount }: PatrolRow): { word: string; tone?: Tone } {
  if (end !== 'done') return { word: patrolEndNames[end] }
  if (failedCount === 0) return { word: '没有发现问题' }
  return { word: `${failedCount} 项不合格`, tone: 'accent' }
}

// What the domain says of a number while it stands in its field.

import { View } from '@tarojs/components'
import type { Reading } from '@domain/checklists/answers'
import type { ReadingItem } from '@domain/checklists/checklist'
import { judgeReading, limitFor, refuseReading } from '@domain/checklists/judge-reading'
import { spokenLimit } from '@domain/checklists/spoken-item'
import { measures, type Point } from '@domain/checklists/water-limits'
import { StateTag } from '../../../components/state-tag'
import type { PatrolContent } from '../../../outbox/patrol-report'

export interface Verdict {
  verdict?: 'pass' | 'fail'
  refused?: string
}

/** Nothing while a number is still being typed. */
export function verdictOn(
  { measure }: ReadingItem,
  facility: PatrolContent['facility'],
  reading: Reading | undefined,
): Verdict {
  if (!reading || reading.raw.trim() === '' || reading.raw.endsWith('.')) return {}
  const refused = refuseReading(measure, facility, reading)
  if (refused) return { refused: refused.message }
  return { verdict: judgeReading(measure, facility, reading).verdict }
}

export function VerdictTag({ verdict }: Verdict) {
  if (!verdict) return null
  return verdict === 'pass' ? (
    <StateTag word="合格" tone="accent" />
  ) : (
    <StateTag word="不合格" tone="danger" />
  )
}

interface LimitWordsProps {
  item: ReadingItem
  facility: PatrolContent['facility']
  reading: Pick<Reading, 'disinfectant'> & { point: Point }
}

export function LimitWords({ item, facility, reading }: LimitWordsProps) {
  const limit = limitFor(item.measure, facility, reading)
  if (!limit) return null
  return <View className="quiet">{spokenLimit(limit, measures[item.measure].unit)}</View>
}

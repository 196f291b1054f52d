// What the domain says of a number while it stands in its field.

import { View } from '@tarojs/components'
import type { Reading } from '@domain/checklists/answers'
import type { MeasuredItem } from '@domain/checklists/checklist'
import { judgeReading, limitFor, measuredBy, refuseReading } from '@domain/checklists/judge-reading'
import { spokenLimit } from '@domain/checklists/spoken-item'
import { StateTag } from '../../../components/state-tag'
import type { PatrolContent } from '../../../outbox/patrol-report'

export interface Verdict {
  verdict?: 'pass' | 'fail'
  refused?: string
}

/** Nothing while a number is still being typed. */
export function verdictOn(
  item: MeasuredItem,
  facility: PatrolContent['facility'],
  reading: Reading | undefined,
): Verdict {
  if (!reading || reading.raw.trim() === '' || reading.raw.endsWith('.')) return {}
  const refused = refuseReading(item, facility, reading)
  if (refused) return { refused: refused.message }
  return { verdict: judgeReading(item, facility, reading).verdict }
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
  item: MeasuredItem
  facility: PatrolContent['facility']
  reading: Pick<Reading, 'disinfectant' | 'point'>
}

export function LimitWords({ item, facility, reading }: LimitWordsProps) {
  const limit = limitFor(item, facility, reading)
  if (!limit) return null
  return <View className="quiet">{spokenLimit(limit, measuredBy(item).unit)}</View>
}

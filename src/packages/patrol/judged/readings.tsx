import type { JudgedItem, JudgedReading } from '@domain/checklists/answers'
import { measures, pointNames } from '@domain/checklists/water-limits'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'

/** 出厂水 0.20 mg/L，应为 0.3–4 mg/L */
export const readingWords = ({ point, raw, unit, limit }: JudgedReading): string =>
  `${pointNames[point]} ${withUnit(raw, unit)}，应为 ${limit.lowest}–${withUnit(limit.highest, unit)}`

const withUnit = (value: string, unit: string) => (unit ? `${value} ${unit}` : value)

export function Readings({ items }: { items: readonly JudgedItem[] }) {
  const tests = items.filter(({ kind }) => kind === 'reading')
  if (tests.length === 0) return null
  return (
    <Card title="现场检测">
      {tests.flatMap(({ itemId, question, note, readings }) =>
        readings.length === 0
          ? [<Row key={itemId} title={question} under={`没有测：${note ?? ''}`} />]
          : readings.map((reading) => (
              <Row
                key={`${itemId} ${reading.point}`}
                title={measures[reading.measure].name}
                under={readingWords(reading)}
                beside={
                  <StateTag
                    word={reading.verdict === 'pass' ? '合格' : '不合格'}
                    tone={reading.verdict === 'pass' ? 'accent' : 'danger'}
                  />
                }
              />
            )),
      )}
    </Card>
  )
}

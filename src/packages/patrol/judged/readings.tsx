import { Fragment, type ReactNode } from 'react'
import type { JudgedItem } from '@domain/checklists/answers'
import { spokenReading } from '@domain/checklists/spoken-item'
import { measures } from '@domain/checklists/water-limits'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { VerdictTag } from '../patrol/reading-verdict'

interface ReadingsProps {
  items: readonly JudgedItem[]
  /** What is shown of a reading's photos; nothing unless given. */
  photos?: (reading: JudgedItem['readings'][number]) => ReactNode
}

/** What was measured on the spot, each with its picture. */
export function Readings({ items, photos }: ReadingsProps) {
  const tests = items.filter(({ kind }) => kind !== 'check')
  if (tests.length === 0) return null
  return (
    <Card title="现场检测">
      {tests.flatMap(({ itemId, question, note, readings }) =>
        readings.length === 0
          ? [<Row key={itemId} title={question} under={`没有测：${note ?? ''}`} />]
          : readings.map((reading) => (
              <Fragment key={`${itemId} ${reading.point}`}>
                <Row
                  title={reading.measure ? measures[reading.measure].name : question}
                  under={spokenReading(reading)}
                  beside={<VerdictTag verdict={reading.verdict} />}
                />
                {photos?.(reading)}
              </Fragment>
            )),
      )}
    </Card>
  )
}

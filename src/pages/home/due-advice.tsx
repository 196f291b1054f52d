import { dayOf } from '@domain/kernel/time'
import { usePaged } from '../../asking'
import { serverNow } from '../../clock'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { StateTag } from '../../components/state-tag'
import { go, pageOf } from '../../go'

/** What is asked of facilities and due within a week, and the visits that officers asked for: one line, where there is any. */
export function DueAdvice() {
  const advice = usePaged('advice.due', {})
  const visits = usePaged('visits.list', { which: 'due' })
  const rows = advice.data ?? []
  const visitRows = visits.data ?? []
  if (rows.length + visitRows.length === 0) return null
  const today = dayOf(serverNow())
  const isOver = ({ dueOn }: { dueOn?: string | undefined }) => dueOn !== undefined && dueOn < today
  const over = [...rows, ...visitRows].filter(isOver).length
  const some = advice.hasMore ? `${rows.length} 份以上` : `${rows.length} 份`
  return (
    <Card>
      <Row
        title={[
          ...(rows.length > 0 ? [`意见书待整改、复查 ${some}`] : []),
          ...(visitRows.length > 0 ? [`回访任务 ${visitRows.length} 件`] : []),
        ].join('，')}
        beside={over > 0 && <StateTag word={`超期 ${over}`} tone="danger" />}
        onTap={() => go(pageOf.adviceDue())}
      />
    </Card>
  )
}

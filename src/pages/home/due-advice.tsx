import { dayOf, type Day } from '@domain/kernel/time'
import { usePaged } from '../../asking'
import { serverNow } from '../../clock'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { StateTag } from '../../components/state-tag'
import { go, pageOf } from '../../go'

interface Due {
  dueOn?: Day | undefined
}

/** What is asked of facilities and still open, and what officers asked for; nothing where there is none. */
export function DueAdvice() {
  const advice = usePaged('advice.due', {})
  const visits = usePaged('visits.list', { which: 'due' })
  const assistances = usePaged('assistances.list', { which: 'due' })
  const [asked, ordered] = [advice.data ?? [], visits.data ?? []]
  const helping = assistances.data ?? []
  if (asked.length + ordered.length + helping.length === 0) return null
  return (
    <Card>
      <DueRow
        of={asked}
        hasMore={advice.hasMore}
        said={(count) => `${count} 份意见书待整改、复查`}
      />
      <DueRow of={ordered} hasMore={visits.hasMore} said={(count) => `${count} 件回访、复查要去`} />
      <DueRow
        of={helping}
        hasMore={assistances.hasMore}
        said={(count) => `${count} 件协查待办`}
        page={pageOf.assistances()}
      />
    </Card>
  )
}

interface DueRowProps {
  of: readonly Due[]
  hasMore: boolean
  said: (count: string) => string
  /** Where they are listed. */
  page?: string
}

function DueRow({ of, hasMore, said, page = pageOf.adviceDue() }: DueRowProps) {
  if (of.length === 0) return null
  const today = dayOf(serverNow())
  const late = of.filter(({ dueOn }) => dueOn !== undefined && dueOn < today).length
  return (
    <Row
      title={said(hasMore ? `${of.length}+` : `${of.length}`)}
      beside={late > 0 && <StateTag word={`超期 ${late}`} tone="danger" />}
      onTap={() => go(page)}
    />
  )
}

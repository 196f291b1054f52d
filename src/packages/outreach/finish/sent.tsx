import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { go, pageOf } from '../../../go'
import { Arrived } from '../../../outbox/arrived'
import type { SentRecord } from '../../../outbox/draft'

/** The cloud has it. */
export function Sent({ record }: { record: SentRecord }) {
  const page = pageOfSent(record)
  return (
    <Arrived record={record}>
      {page && (
        <Card>
          <Row title="看这条记录" onTap={() => go(page)} />
        </Card>
      )}
    </Arrived>
  )
}

/** What was said of a record has an id of its own; the answer names the record. */
function pageOfSent({ _id, kind, answer }: SentRecord): string | undefined {
  if (kind === 'sample') return pageOf.sample(_id)
  const { outreachId } = (answer ?? {}) as { outreachId?: string }
  return outreachId && pageOf.outreach(outreachId)
}

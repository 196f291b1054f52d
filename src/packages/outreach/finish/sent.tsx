import { View } from '@tarojs/components'
import { spokenInstant } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { go, pageOf } from '../../../go'
import type { SentRecord } from '../../../outbox/draft'
import { GoHome } from '../../../outbox/go-home'

/** The cloud has it. */
export function Sent({ record }: { record: SentRecord }) {
  const page = pageOfSent(record)
  return (
    <Page action={<GoHome />}>
      <Card>
        <View className="title">已提交</View>
        <View>
          {record.title} · {spokenInstant(record.sentAt)}
        </View>
      </Card>
      {page && (
        <Card>
          <Row title="看这条记录" onTap={() => go(page)} />
        </Card>
      )}
    </Page>
  )
}

/** What was said of a record has an id of its own; the answer names the record. */
function pageOfSent({ _id, kind, answer }: SentRecord): string | undefined {
  if (kind === 'sample') return pageOf.sample(_id)
  const { outreachId } = (answer ?? {}) as { outreachId?: string }
  return outreachId && pageOf.outreach(outreachId)
}

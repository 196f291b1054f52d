import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { articleStatusNames, type ArticleStatus } from '@domain/articles/status'
import { topicNames } from '@domain/articles/topics'
import { spokenInstant } from '@domain/kernel/time'
import { mayDo } from '@domain/people/permissions'
import { usePaged, type RowOf } from '../../../asking'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { Tabs } from '../../../components/tabs'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'

const OFFLINE = '现在没有网络。可以先写，有网后再存'
const TABS = [
  { value: 'draft', word: '草稿' },
  { value: 'scheduled', word: '定时' },
  { value: 'published', word: '已发布' },
  { value: 'withdrawn', word: '已撤下' },
] as const

/** What one's own county has written, by how it stands. */
export default function DeskPage() {
  const actor = useProfile()
  if (!actor || !mayDo(actor.role, 'article.write'))
    return (
      <Page>
        <EmptyState title="不能写文章" words="文章由执法机构和卫生健康委写" />
      </Page>
    )
  return <Desk />
}

function Desk() {
  const [status, setStatus] = useState<ArticleStatus>('draft')
  const written = usePaged('articles.written', { status })
  usePullDownRefresh(() => stopPulling(written.refetch()))
  return (
    <Page
      offlineWords={OFFLINE}
      action={<BottomAction words="写一篇" onTap={() => go(pageOf.articleWriting())} />}
    >
      <Tabs label="文章" tabs={TABS} value={status} onChoose={setStatus} />
      <Loaded
        of={written}
        empty={{
          when: (rows) => rows.length === 0,
          title: `没有${articleStatusNames[status]}的文章`,
        }}
      >
        {(rows) => (
          <Card>
            {rows.map((row) => (
              <WrittenLine key={row._id} row={row} />
            ))}
          </Card>
        )}
      </Loaded>
      <More {...written} />
    </Page>
  )
}

const WrittenLine = ({
  row: { _id, title, topic, status, publishAt, writtenByName },
}: {
  row: RowOf<'articles.written'>
}) => (
  <Row
    title={title}
    under={
      <>
        {topicNames[topic]} · {writtenByName}
        {publishAt && ` · ${spokenInstant(publishAt)} 发布`}
      </>
    }
    beside={<StateTag word={articleStatusNames[status]} />}
    onTap={() => go(pageOf.article(_id))}
  />
)

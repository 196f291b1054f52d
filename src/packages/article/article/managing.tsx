import { useState } from 'react'
import { View } from '@tarojs/components'
import { articleStatusNames, type ArticleStatus } from '@domain/articles/status'
import { spokenInstant } from '@domain/kernel/time'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Chips } from '../../../components/chips'
import { StateTag } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'
import { callOnce } from '../../../once'
import { useChanging } from '../../../use-changing'
import { Scheduling } from './scheduling'
import { Withdrawing } from './withdrawing'

const WRITE = '修改'
const SCHEDULE = '定时发布'

type Answer = AnswerTo<'articles.show'>

interface ManagingProps {
  article: Answer['article']
  writing: NonNullable<Answer['writing']>
  onDone: () => unknown
}

type MayDo = ManagingProps['writing']['may']

/** For those who write it: how it stands, and what may be done with it. */
export function Managing({ article, writing: { revision, may }, onDone }: ManagingProps) {
  const { _id: articleId, status } = article
  const [open, setOpen] = useState<'schedule' | 'withdraw'>()
  const { busy, change } = useChanging(() => {
    setOpen(undefined)
    onDone()
  })
  const schedule = (publishAt: string) =>
    change(
      () => callOnce('articles.schedule', articleId, { articleId, revision, publishAt }),
      '到时间自动发布',
    )
  const withdraw = (reason: string) =>
    change(() => callOnce('articles.withdraw', articleId, { articleId, reason }), '已撤下')
  const act = (word: string) => {
    if (word === WRITE) go(pageOf.articleWriting(articleId))
    else setOpen(word === SCHEDULE ? 'schedule' : 'withdraw')
  }
  return (
    <Card title="文章管理">
      <StateTag
        word={articleStatusNames[status]}
        {...(status === 'published' && { tone: 'accent' })}
      />
      <View className="quiet">{standing(article)}</View>
      <View className="apart">
        <Chips words={busy ? [] : wordsOf(may, status)} onTap={act} />
      </View>
      {open === 'schedule' && <Scheduling onChoose={schedule} />}
      {open === 'withdraw' && <Withdrawing onReason={withdraw} />}
    </Card>
  )
}

function wordsOf({ write, publish, withdraw }: MayDo, status: ArticleStatus): string[] {
  const withdrawing = status === 'published' ? '撤下来改' : '不要了，撤下'
  return [
    ...(write ? [WRITE] : []),
    ...(publish ? [SCHEDULE] : []),
    ...(withdraw ? [withdrawing] : []),
  ]
}

function standing({ status, publishAt, withdrawnFor = '' }: ManagingProps['article']): string {
  if (status === 'scheduled' && publishAt) return `${spokenInstant(publishAt)} 自动发布`
  if (status === 'withdrawn') return `只有本单位能看到。撤下原因：${withdrawnFor}`
  return status === 'published' ? '所有人都能看到' : '只有本单位能看到'
}

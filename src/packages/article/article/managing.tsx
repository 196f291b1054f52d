import { useState } from 'react'
import { View } from '@tarojs/components'
import { articleStatusNames } from '@domain/articles/status'
import { spokenInstant } from '@domain/kernel/time'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { StateTag } from '../../../components/state-tag'
import { TextButton } from '../../../components/text-button'
import { agreed } from '../../../dialogs'
import { go, pageOf } from '../../../go'
import { callOnce } from '../../../once'
import { useChanging } from '../../../use-changing'
import { Scheduling } from './scheduling'
import { Withdrawing } from './withdrawing'

type Answer = AnswerTo<'articles.show'>

interface ManagingProps {
  article: Answer['article']
  writing: NonNullable<Answer['writing']>
  onDone: () => unknown
}

/** For those who write it: how it stands, and what may be done with it. */
export function Managing({ article, writing: { revision, may }, onDone }: ManagingProps) {
  const { _id: articleId, status } = article
  const [open, setOpen] = useState<'schedule' | 'withdraw'>()
  const { busy, change } = useChanging(() => {
    setOpen(undefined)
    onDone()
  })
  const publish = async () => {
    if (await agreed('发布这篇文章？', '发布后，所有人不用登录就能看到。', '发布'))
      change(() => callOnce('articles.publish', articleId, { articleId, revision }), '已发布')
  }
  const schedule = (publishAt: string) =>
    change(
      () => callOnce('articles.schedule', articleId, { articleId, revision, publishAt }),
      '到时间自动发布',
    )
  const withdraw = (reason: string) =>
    change(() => callOnce('articles.withdraw', articleId, { articleId, reason }), '已撤下')
  return (
    <Card title="文章管理">
      <StateTag
        word={articleStatusNames[status]}
        {...(status === 'published' && { tone: 'accent' })}
      />
      <View className="quiet">{standing(article)}</View>
      {busy ? (
        <View className="quiet">请稍候…</View>
      ) : (
        <Ways article={article} may={may} onPublish={() => void publish()} onOpen={setOpen} />
      )}
      {open === 'schedule' && <Scheduling onChoose={schedule} />}
      {open === 'withdraw' && <Withdrawing onReason={withdraw} />}
    </Card>
  )
}

interface WaysProps {
  article: ManagingProps['article']
  may: ManagingProps['writing']['may']
  onPublish: () => void
  onOpen: (form: 'schedule' | 'withdraw') => void
}

const Ways = ({ article: { _id, status }, may, onPublish, onOpen }: WaysProps) => (
  <>
    {may.write && <TextButton word="修改" onTap={() => go(pageOf.articleWriting(_id))} />}
    {may.publish && <TextButton word="发布" onTap={onPublish} />}
    {may.publish && <TextButton word="定时发布" onTap={() => onOpen('schedule')} />}
    {may.withdraw && (
      <TextButton
        word={status === 'published' ? '撤下来改' : '不要了，撤下'}
        onTap={() => onOpen('withdraw')}
      />
    )}
  </>
)

function standing({ status, publishAt, withdrawnFor = '' }: ManagingProps['article']): string {
  if (status === 'scheduled' && publishAt) return `${spokenInstant(publishAt)} 自动发布`
  if (status === 'withdrawn') return `只有本单位能看到。撤下原因：${withdrawnFor}`
  return status === 'published' ? '所有人都能看到' : '只有本单位能看到'
}

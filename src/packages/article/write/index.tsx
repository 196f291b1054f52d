import { useState } from 'react'
import { redirectTo, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { mayDo } from '@domain/people/permissions'
import { useAsked } from '../../../asking'
import { call, type AnswerTo } from '../../../cloud'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { TextButton } from '../../../components/text-button'
import { agreed, say } from '../../../dialogs'
import { pageOf } from '../../../go'
import { callOnce } from '../../../once'
import { newId } from '../../../session'
import { useActing } from '../../../use-acting'
import { useKept } from '../../../use-kept'
import { useProfile } from '../../../use-profile'
import { Blocks } from '../blocks'
import { About } from './about'
import { addPictures } from './add-pictures'
import { QuizCard } from './quiz-card'
import { RelatedCard } from './related-card'
import { TextCard } from './text-card'
import { blank, contentOf, faultOf, writtenOf, type Written } from './written'

const OFFLINE = '现在没有网络。写的都存在手机上，有网后再存草稿'

/** An article while it is written, new or one that was saved before. */
export default function WritePage() {
  const actor = useProfile()
  const { id = '' } = useRouter().params
  if (!actor || !mayDo(actor.role, 'article.write'))
    return (
      <Page>
        <EmptyState title="不能写文章" words="文章由执法机构和卫生健康委写" />
      </Page>
    )
  return id ? <Saved articleId={id} /> : <Writing about="article/new" of={blank} />
}

function Saved({ articleId }: { articleId: string }) {
  const asked = useAsked('articles.show', { articleId })
  const { writing } = asked.data ?? {}
  if (writing?.may.write)
    return (
      <Writing
        about={`article/${articleId}.${writing.revision}`}
        of={writtenOf(articleId, writing.content, writing.revision)}
      />
    )
  return (
    <Page offlineWords={OFFLINE}>
      <Loaded of={asked}>
        {() => <EmptyState title="现在不能改" words="已经发布的，请先撤下再改" />}
      </Loaded>
    </Page>
  )
}

type Preview = AnswerTo<'articles.preview'>

function Writing({ about, of }: { about: string; of: Written }) {
  const { written, change, forget } = useKept<Written>(about, of)
  const [preview, setPreview] = useState<Preview>()
  const { busy, act, once } = useActing()
  const fault = faultOf(written)

  /** Kept with what is written, so that the same draft sent again is the same article. */
  const ownId = async (): Promise<string> => written.articleId ?? newId()

  const look = () =>
    act(async () => {
      const { text, photos } = written
      setPreview(await call('articles.preview', { text, pictureCount: photos.length }))
    })
  const save = () =>
    act(async () => {
      const content = contentOf(written)
      if (!content) return
      const id = await ownId()
      change({ articleId: id })
      const { revision } = written
      await callOnce('articles.save', id, { articleId: id, revision, content })
      forget()
      say('草稿已存')
      await redirectTo({ url: `/${pageOf.article(id)}` })
    })
  const addOnes = () =>
    act(async () => {
      const id = await ownId()
      change({ articleId: id, photos: await addPictures(id, written.photos) })
    })
  const discard = async () => {
    if (!(await agreed('去掉刚写的？', '回到上次存的样子，刚写的找不回来。', '去掉'))) return
    forget()
    await redirectTo({ url: `/${pageOf.articleDesk()}` })
  }

  if (preview) return <Previewed preview={preview} onBack={() => setPreview(undefined)} />
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        <BottomAction
          words={fault ?? '存草稿'}
          disabled={fault !== undefined}
          busy={busy}
          onTap={() => once(save)}
          beside={written.text.trim() && <TextButton word="预览" onTap={() => once(look)} />}
        />
      }
    >
      <About written={written} change={change} />
      <TextCard written={written} change={change} onPictures={() => once(addOnes)} />
      <QuizCard quiz={written.quiz} onChange={(quiz) => change({ quiz })} />
      {written.topic && (
        <RelatedCard
          topic={written.topic}
          own={written.articleId}
          values={written.relatedIds}
          onChange={(relatedIds) => change({ relatedIds })}
        />
      )}
      <TextButton word="去掉刚写的" onTap={() => void discard()} />
    </Page>
  )
}

const Previewed = ({ preview, onBack }: { preview: Preview; onBack: () => void }) => (
  <Page action={<BottomAction words="接着写" onTap={onBack} />}>
    {preview.leftOut.length > 0 && (
      <Card title="读者看不到这些">
        {preview.leftOut.map((each) => (
          <View key={each}>{each}</View>
        ))}
      </Card>
    )}
    <Card>
      <Blocks blocks={preview.blocks} pictures={[]} />
    </Card>
  </Page>
)

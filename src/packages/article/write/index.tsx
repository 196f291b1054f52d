import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { mayDo } from '@domain/people/permissions'
import { useAsked } from '../../../asking'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { TextButton } from '../../../components/text-button'
import { useProfile } from '../../../use-profile'
import { Blocks } from '../blocks'
import { About } from './about'
import { QuizCard } from './quiz-card'
import { RelatedCard } from './related-card'
import { TextCard } from './text-card'
import { useWriting, type Preview } from './use-writing'
import { blank, faultOf, writtenOf, type Written } from './written'

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

function Writing({ about, of }: { about: string; of: Written }) {
  const { written, change, busy, preview, ...does } = useWriting(about, of)
  const { topic, articleId: own, relatedIds, quiz, text } = written
  const fault = faultOf(written)
  if (preview) return <Previewed preview={preview} onBack={does.backToWriting} />
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        <BottomAction
          words={fault ?? '存草稿'}
          disabled={fault !== undefined}
          busy={busy}
          onTap={does.save}
          beside={text.trim() && <TextButton word="预览" onTap={does.look} />}
        />
      }
    >
      <About written={written} change={change} />
      <TextCard written={written} change={change} onPictures={does.addOnes} />
      <QuizCard quiz={quiz} onChange={(questions) => change({ quiz: questions })} />
      {topic && (
        <RelatedCard
          {...{ topic, own }}
          values={relatedIds}
          onChange={(ids) => change({ relatedIds: ids })}
        />
      )}
      <TextButton word="去掉刚写的" onTap={() => void does.discard()} />
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

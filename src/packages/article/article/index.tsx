import { View } from '@tarojs/components'
import { pageScrollTo, usePullDownRefresh, useRouter, useShareAppMessage } from '@tarojs/taro'
import { sectionsOf, type Block } from '@domain/articles/blocks'
import { readerNames, topicNames } from '@domain/articles/topics'
import { dayOf, spokenDay } from '@domain/kernel/time'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'
import { ArticleLine } from '../article-line'
import { Blocks } from '../blocks'
import { Managing } from './managing'
import { Publishing } from './publishing'
import { Quiz } from './quiz'

const OFFLINE = '现在没有网络。看过的文章还能看'
const LINKS_MILLISECONDS = 9 * 60_000
/** Fewer are all in sight. */
const SECTIONS_WITH_CONTENTS = 3

/** One article: its sections, the laws it rests on, a quiz, and what else there is to read. */
export default function ArticlePage() {
  const articleId = useRouter().params['id'] ?? ''
  const asked = useAsked('articles.show', { articleId })
  usePullDownRefresh(() => stopPulling(asked.refetch()))
  const { data } = asked
  useShareAppMessage(() => ({
    title: data?.article.title ?? '卫生知识',
    path: `/${pageOf.article(articleId)}`,
  }))
  const areLinksOld = Date.now() - asked.dataUpdatedAt > LINKS_MILLISECONDS
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        data?.writing?.may.publish && (
          <Publishing
            articleId={articleId}
            revision={data.writing.revision}
            onDone={asked.refetch}
          />
        )
      }
    >
      <Loaded of={asked}>
        {(shown) => (
          <Shown shown={shown} pictures={areLinksOld ? [] : shown.pictures} again={asked.refetch} />
        )}
      </Loaded>
    </Page>
  )
}

interface ShownProps {
  shown: AnswerTo<'articles.show'>
  pictures: readonly string[]
  again: () => unknown
}

function Shown({ shown, pictures, again }: ShownProps) {
  const { article, related, writing } = shown
  const { title, summary, laws, blocks, quiz } = article
  return (
    <>
      {writing && <Managing article={article} writing={writing} onDone={again} />}
      <Card>
        <View className="title">{title}</View>
        <View className="quiet">{aboutOf(article)}</View>
        <View className="quiet">{sourceOf(article)}</View>
        <View>{summary}</View>
      </Card>
      <Contents blocks={blocks} />
      <Card>
        <Blocks blocks={blocks} pictures={pictures} />
      </Card>
      <Card title="依据的法律法规">
        {laws.map((law) => (
          <View key={law}>{law}</View>
        ))}
      </Card>
      {quiz.length > 0 && <Quiz quiz={quiz} />}
      {related.length > 0 && (
        <Card title="再看看">
          {related.map((each) => (
            <ArticleLine key={each._id} article={each} />
          ))}
        </Card>
      )}
    </>
  )
}

type Article = ShownProps['shown']['article']

const aboutOf = ({ topic, readers }: Article) =>
  `${topicNames[topic]} · 给${readerNames[readers]}看`

const sourceOf = ({ publisher, publishedAt }: Article) =>
  publishedAt ? `${publisher} ${spokenDay(dayOf(publishedAt))}` : publisher

function Contents({ blocks }: { blocks: readonly Block[] }) {
  const sections = sectionsOf(blocks)
  if (sections.length < SECTIONS_WITH_CONTENTS) return null
  const goTo = (at: number) =>
    void pageScrollTo({ selector: `#section-${at}` }).catch(() => undefined)
  return (
    <Card title="这篇文章说了">
      {sections.map((words, at) => (
        <Row key={at} title={words} onTap={() => goTo(at)} />
      ))}
    </Card>
  )
}

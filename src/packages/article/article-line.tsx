import { View } from '@tarojs/components'
import { topicNames } from '@domain/articles/topics'
import type { RowOf } from '../../asking'
import { Row } from '../../components/row'
import { go, pageOf } from '../../go'

/** One article in a list: what it is called, what it says in short, what it is about. */
export const ArticleLine = ({
  article: { _id, title, summary, topic },
}: {
  article: RowOf<'articles.list'>
}) => (
  <Row
    title={title}
    under={
      <View className="row__sentence">
        {topicNames[topic]} · {summary}
      </View>
    }
    onTap={() => go(pageOf.article(_id))}
  />
)

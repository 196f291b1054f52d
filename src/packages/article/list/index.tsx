import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { usePaged } from '../../../asking'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { SearchBar } from '../../../components/search-bar'
import { stopPulling } from '../../../pulling'
import { useDebounced } from '../../../use-debounced'
import { ArticleLine } from '../article-line'
import { Filters, type Filter } from './filters'

const OFFLINE = '现在没有网络。看过的文章还能看'
const PAUSE_MILLISECONDS = 400

/** What anybody may read, the latest first; some of it by a topic, by readers, or by words. */
export default function ArticlesPage() {
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState<Filter>({})
  const search = useDebounced(typed.trim(), PAUSE_MILLISECONDS)
  const articles = usePaged('articles.list', search ? { search } : filter)
  usePullDownRefresh(() => stopPulling(articles.refetch()))
  return (
    <Page offlineWords={OFFLINE}>
      <SearchBar value={typed} placeholder="找文章：如 洗手" onChange={setTyped} />
      {!search && <Filters value={filter} onChange={setFilter} />}
      <Loaded
        of={articles}
        empty={{
          when: (rows) => rows.length === 0,
          title: search ? `没有找到“${search}”` : '这里还没有文章',
          words: search ? '少打几个字再试，如“诊所”' : '换一类看看',
        }}
      >
        {(rows) => (
          <Card>
            {rows.map((article) => (
              <ArticleLine key={article._id} article={article} />
            ))}
          </Card>
        )}
      </Loaded>
      <More {...articles} />
    </Page>
  )
}

import { RELATED_AT_MOST } from '@domain/articles/article'
import type { Topic } from '@domain/articles/topics'
import { usePaged } from '../../../asking'
import { Card } from '../../../components/card'
import { Toggles } from '../../../components/toggles'
import { say } from '../../../dialogs'

interface RelatedCardProps {
  topic: Topic
  own: string | undefined
  values: readonly string[]
  onChange: (ids: string[]) => void
}

/** What else is worth reading, of the same topic; the latest are named anyway. */
export function RelatedCard({ topic, own, values, onChange }: RelatedCardProps) {
  const others = usePaged('articles.list', { topic })
  const options = (others.data ?? [])
    .filter(({ _id }) => _id !== own)
    .map(({ _id, title }) => ({ value: _id, word: title }))
  if (options.length === 0) return null
  const choose = (ids: string[]) =>
    ids.length > RELATED_AT_MOST ? say(`最多选 ${RELATED_AT_MOST} 篇`) : onChange(ids)
  return (
    <Card title="相关文章（不选就用最新的几篇）">
      <Toggles label="相关文章" options={options} values={values} onChange={choose} />
    </Card>
  )
}

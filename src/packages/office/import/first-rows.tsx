import { View } from '@tarojs/components'
import { Card } from '../../../components/card'

interface FirstRowsProps {
  headings: readonly string[]
  samples: readonly (readonly string[])[]
}

const SHOWN_COLUMNS = 6

/** The first row of the file as it stands there, to see that it is the right one. */
export function FirstRows({ headings, samples }: FirstRowsProps) {
  const [first] = samples
  if (!first) return null
  const cells = headings
    .map((heading, at) => ({ heading, words: first[at] ?? '', at }))
    .filter(({ words }) => words !== '')
  return (
    <Card title="表里的第一行">
      {cells.slice(0, SHOWN_COLUMNS).map(({ heading, words, at }) => (
        <View key={at}>{`${heading || `第 ${at + 1} 列`}：${words}`}</View>
      ))}
    </Card>
  )
}

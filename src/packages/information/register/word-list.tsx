import type { Paged } from '../../../asking'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { WordRow, type ListedWord } from '../../../components/word-row'
import { go } from '../../../go'

export type Words = Paged<ListedWord>

interface WordListProps {
  words: Words
  pageFor: (id: string) => string
  /** What is said where there is none. */
  nothing: string
}

export function WordList({ words, pageFor, nothing }: WordListProps) {
  const empty = { title: nothing, words: '信息员报来的、协管员听到和接待的，都登记在这里' }
  return (
    <Loaded of={words} empty={{ when: (rows) => rows.length === 0, ...empty }}>
      {(rows) => (
        <>
          <Card>
            {rows.map((word) => (
              <WordRow key={word._id} word={word} onOpen={(id) => go(pageFor(id))} />
            ))}
          </Card>
          <More {...words} />
        </>
      )}
    </Loaded>
  )
}

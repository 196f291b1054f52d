import type { ClueRow as Clue } from '@domain/clues/row'
import type { Paged } from '../asking'
import { topUpQuietly } from '../top-up'
import { Card } from './card'
import { ClueRow } from './clue-row'
import { Loaded } from './loaded'
import { More } from './more'

interface ClueListProps {
  clues: Paged<Clue>
  shows: 'severity' | 'status'
  /** Of which clues there is news. */
  news?: ReadonlySet<string>
  empty: { title: string; words: string }
  onOpen: (id: string) => void
}

export function ClueList({ clues, shows, news, empty, onOpen }: ClueListProps) {
  const open = (id: string) => {
    topUpQuietly()
    onOpen(id)
  }
  return (
    <Loaded of={clues} empty={{ when: (rows) => rows.length === 0, ...empty }}>
      {(rows) => (
        <>
          <Card>
            {rows.map((clue) => (
              <ClueRow
                key={clue._id}
                clue={clue}
                shows={shows}
                isNews={news?.has(clue._id) ?? false}
                onOpen={open}
              />
            ))}
          </Card>
          <More {...clues} />
        </>
      )}
    </Loaded>
  )
}

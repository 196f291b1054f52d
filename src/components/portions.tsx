import { useState, type ReactNode } from 'react'
import { Button, View } from '@tarojs/components'
import { pageScrollTo } from '@tarojs/taro'
import './portions.scss'

interface PortionsProps<Row> {
  /** Unique on its page. */
  id: string
  rows: readonly Row[]
  children: (rows: readonly Row[]) => ReactNode
}

/** A cheap phone draws no more rows at once. */
const PORTION = 30

/** A long list that is all at hand, a portion at a time. */
export function Portions<Row>({ id, rows, children }: PortionsProps<Row>) {
  const [asked, setAsked] = useState(0)
  const count = Math.max(1, Math.ceil(rows.length / PORTION))
  const at = Math.min(asked, count - 1)
  const turn = (by: number) => {
    setAsked(at + by)
    void pageScrollTo({ selector: `#${id}`, duration: 0 }).catch(() => undefined)
  }
  return (
    <View id={id}>
      {children(rows.slice(at * PORTION, (at + 1) * PORTION))}
      {count > 1 && (
        <View className="portions">
          <Turn word="上一页" can={at > 0} onTap={() => turn(-1)} />
          <View className="portions__at">
            {at + 1}/{count}
          </View>
          <Turn word="下一页" can={at < count - 1} onTap={() => turn(1)} />
        </View>
      )}
    </View>
  )
}

const Turn = ({ word, can, onTap }: { word: string; can: boolean; onTap: () => void }) => (
  <View className="portions__turn">
    {can && (
      <Button className="plain-button" onClick={onTap}>
        {word}
      </Button>
    )}
  </View>
)

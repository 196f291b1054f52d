import { useState } from 'react'
import { Button } from '@tarojs/components'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import { go, pageOf } from '../../../go'
import { isWay, wayOf, type WayName } from '../handle/ways'
import type { Shown } from './shown'

/** The decisions that are not the next one, each with what it does. */
export const waysFor = ({ acts }: Shown): WayName[] => acts.filter(isWay)

/** Opens them from beside the main action. */
export function OtherWays({ shown }: { shown: Shown }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button className="plain-button" onClick={() => setOpen(true)}>
        其他办法
      </Button>
      <Sheet title="其他办法" open={open} onClose={() => setOpen(false)}>
        <WayRows shown={shown} onChosen={() => setOpen(false)} />
      </Sheet>
    </>
  )
}

/** Where nothing else is to be done. */
export const WaysLeft = ({ shown }: { shown: Shown }) => (
  <Card>
    <WayRows shown={shown} />
  </Card>
)

function WayRows({ shown, onChosen }: { shown: Shown; onChosen?: () => void }) {
  const choose = (way: WayName) => {
    onChosen?.()
    go(pageOf.handling(shown.clue._id, way))
  }
  return waysFor(shown).map((way) => (
    <Row key={way} title={wayOf(way).word} under={wayOf(way).under} onTap={() => choose(way)} />
  ))
}

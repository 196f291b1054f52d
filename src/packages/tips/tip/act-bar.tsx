import { useState } from 'react'
import { Button } from '@tarojs/components'
import { BottomAction } from '../../../components/bottom-action'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import { go, pageOf } from '../../../go'
import { wayOf } from '../handle/ways'
import type { Whole } from '../whole'
import { isAtOnce, type Deeds } from './deeds'

type TipAct = Whole['acts'][number]

interface ActBarProps {
  whole: Whole
  deeds: Deeds
}

/** The usual next step, and the other ways beside it. */
export function ActBar({ whole: { tip, acts }, deeds }: ActBarProps) {
  const [open, setOpen] = useState(false)
  const [first, ...others] = acts
  if (!first) return null
  const choose = (act: TipAct) => {
    setOpen(false)
    if (isAtOnce(act)) deeds.does(act)
    else go(pageOf.handleTip(tip._id, act))
  }
  return (
    <BottomAction
      words={wayOf(first).word}
      busy={deeds.busy}
      onTap={() => choose(first)}
      beside={
        others.length > 0 && (
          <>
            <Button className="plain-button" onClick={() => setOpen(true)}>
              其他办法
            </Button>
            <Sheet title="其他办法" open={open} onClose={() => setOpen(false)}>
              {others.map((act) => (
                <Row
                  key={act}
                  title={wayOf(act).word}
                  under={wayOf(act).under}
                  onTap={() => choose(act)}
                />
              ))}
            </Sheet>
          </>
        )
      }
    />
  )
}

import { useState } from 'react'
import { Button } from '@tarojs/components'
import { BottomAction } from '../../../components/bottom-action'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import { go, pageOf } from '../../../go'
import { deedOf, nextDeed, type DeedName } from '../handle/deeds'
import type { Shown } from './shown'

/** The next step, and what else can be done beside it. */
export function CaseAction({ shown }: { shown: Shown }) {
  const { enforcementCase, may } = shown
  const [open, setOpen] = useState(false)
  const next = nextDeed(may, enforcementCase.reinspection)
  const others = may.filter((each) => each !== next)
  const choose = (deed: DeedName) => {
    setOpen(false)
    const { _id } = enforcementCase
    go(deed === 'close' ? pageOf.closeCase(_id) : pageOf.handleCase(_id, deed))
  }
  const openOthers = () => setOpen(true)
  if (may.length === 0) return null
  return (
    <>
      {next ? (
        <BottomAction
          words={deedOf(next).word}
          onTap={() => choose(next)}
          beside={
            others.length > 0 && (
              <Button className="plain-button" onClick={openOthers}>
                其他办法
              </Button>
            )
          }
        />
      ) : (
        <BottomAction words="其他办法" onTap={openOthers} />
      )}
      <Sheet title="其他办法" open={open} onClose={() => setOpen(false)}>
        {others.map((deed) => (
          <Row
            key={deed}
            title={deedOf(deed).word}
            under={deedOf(deed).under}
            onTap={() => choose(deed)}
          />
        ))}
      </Sheet>
    </>
  )
}

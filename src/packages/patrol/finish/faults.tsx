import { navigateBack, redirectTo, getCurrentPages } from '@tarojs/taro'
import type { Id } from '@domain/kernel/ids'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { pageOf } from '../../../go'
import { drafts } from '../../../outbox/phone-outbox'
import type { PatrolContent } from '../../../outbox/patrol-report'
import { wantItem } from '../patrol/scroll-to'
import type { PatrolFault } from '../patrol/progress'

interface FaultsProps {
  draftId: Id
  faults: readonly PatrolFault[]
}

/** What keeps the patrol from being submitted; a tap leads to where it is mended. */
export function Faults({ draftId, faults }: FaultsProps) {
  const mend = (at: string | undefined) => {
    wantItem(at)
    const draft = drafts.find<PatrolContent>(draftId)
    if (draft && at) drafts.change(draftId, { ...draft.content, lastAt: at })
    const isBelow = getCurrentPages().length > 1
    void (isBelow ? navigateBack() : redirectTo({ url: `/${pageOf.patrol(draftId)}` }))
  }
  return (
    <Card title="这些还要填，点一下就到">
      {faults.map(({ at, words }) => (
        <Row key={`${at} ${words}`} title={words} onTap={() => mend(at)} />
      ))}
    </Card>
  )
}

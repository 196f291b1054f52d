import { navigateBack } from '@tarojs/taro'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Page } from '../../../components/page'
import { TextButton } from '../../../components/text-button'
import type { Draft } from '../../../outbox/draft'
import { drafts } from '../../../outbox/phone-outbox'
import { submit } from '../../../outbox/submit'
import { FactRows } from '../fact-rows'
import { FaultsCard } from '../faults-card'
import { reviewOf } from './reviews'

/** The last look: what is still missing, else everything that is sent. */
export function Review({ draft }: { draft: Draft }) {
  const { title, called, facts, faults } = reviewOf(draft)
  const send = () => {
    if (called) drafts.update(draft._id, { title: called })
    submit(draft._id)
  }
  const words = faults.length > 0 ? `还有 ${faults.length} 处没填好` : '提交'
  return (
    <Page
      action={
        <BottomAction
          words={words}
          disabled={faults.length > 0}
          onTap={send}
          beside={<TextButton word="回去改" onTap={() => void navigateBack()} />}
        />
      }
    >
      {faults.length > 0 && <FaultsCard faults={faults} />}
      <Card title={title}>
        <FactRows facts={facts} />
      </Card>
    </Page>
  )
}

import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { changeStatusNames, type ChangeStatus } from '@domain/registry/change'
import { usePaged } from '../../../asking'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { Tabs } from '../../../components/tabs'
import { stopPulling } from '../../../pulling'
import { ChangeRow } from '../change-row'

const STATES = (Object.keys(changeStatusNames) as ChangeStatus[]).map((value) => ({
  value,
  word: changeStatusNames[value],
}))

/** What waits for the agency, and what became of the rest. */
export default function ChangesPage() {
  const [status, setStatus] = useState<ChangeStatus>('proposed')
  const changes = usePaged('facilities.changes', { status })
  usePullDownRefresh(() => stopPulling(changes.refetch()))
  const empty = {
    when: (rows: readonly unknown[]) => rows.length === 0,
    title: `没有${changeStatusNames[status]}的变更`,
    words: '协管员在单位档案里改登记信息，这里就会有',
  }
  return (
    <Page offlineWords="现在没有网络">
      <Tabs label="变更状态" tabs={STATES} value={status} onChoose={setStatus} />
      <Loaded of={changes} empty={empty}>
        {(rows) => (
          <>
            <Card>
              {rows.map((change) => (
                <ChangeRow key={change._id} change={change} first="facility" />
              ))}
            </Card>
            <More {...changes} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

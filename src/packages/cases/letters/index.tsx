import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { spokenAddressee } from '@domain/cases/letter'
import { paperStatusNames, type PaperStatus } from '@domain/clues/outgoing-paper'
import { spokenDay } from '@domain/kernel/time'
import { usePaged } from '../../../asking'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { Tabs } from '../../../components/tabs'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'

const STATES = (Object.keys(paperStatusNames) as PaperStatus[]).map((value) => ({
  value,
  word: paperStatusNames[value],
}))

/** What other departments are written of: violations of one kind that keep recurring. */
export default function LettersPage() {
  const [status, setStatus] = useState<PaperStatus>('prepared')
  const letters = usePaged('letters.list', { status })
  usePullDownRefresh(() => stopPulling(letters.refetch()))
  const empty = {
    when: (rows: readonly unknown[]) => rows.length === 0,
    title: `没有${paperStatusNames[status]}的函告`,
    words: '同一类问题一年里查实几起以后，会自动拟好一份',
  }
  return (
    <Page offlineWords="现在没有网络">
      <Tabs label="函告状态" tabs={STATES} value={status} onChoose={setStatus} />
      <Loaded of={letters} empty={empty}>
        {(rows) => (
          <>
            <Card>
              {rows.map((row) => (
                <Row
                  key={row._id}
                  title={row.matterName}
                  under={`给${spokenAddressee(row)} · 案件 ${row.caseCount} 起 · ${spokenDay(row.to)}止`}
                  beside={
                    <StateTag
                      word={paperStatusNames[row.status]}
                      tone={row.status === 'prepared' ? 'accent' : 'plain'}
                    />
                  }
                  onTap={() => go(pageOf.letter(row._id))}
                />
              ))}
            </Card>
            <More {...letters} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

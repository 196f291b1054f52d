import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { authorityKindNames } from '@domain/clues/authority'
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

/** What an authority beside health is to be told of. */
export default function NoticesPage() {
  const [status, setStatus] = useState<PaperStatus>('prepared')
  const notices = usePaged('authorityNotices.list', { status })
  usePullDownRefresh(() => stopPulling(notices.refetch()))
  const empty = {
    when: (rows: readonly unknown[]) => rows.length === 0,
    title: `没有${paperStatusNames[status]}的通报`,
    words: '巡查到未入本底的供水单位、学校或托幼机构有异常，会自动准备一份',
  }
  return (
    <Page offlineWords="现在没有网络">
      <Tabs label="通报状态" tabs={STATES} value={status} onChoose={setStatus} />
      <Loaded of={notices} empty={empty}>
        {(rows) => (
          <>
            <Card>
              {rows.map(({ _id, facilityName, authority, foundOn, status: is }) => (
                <Row
                  key={_id}
                  title={facilityName}
                  under={`告知${authorityKindNames[authority]} · ${spokenDay(foundOn)}发现`}
                  beside={
                    <StateTag
                      word={paperStatusNames[is]}
                      tone={is === 'prepared' ? 'accent' : 'plain'}
                    />
                  }
                  onTap={() => go(pageOf.notice(_id))}
                />
              ))}
            </Card>
            <More {...notices} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

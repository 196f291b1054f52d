import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { caseStatusNames, type CaseStatus } from '@domain/cases/status'
import { usePaged } from '../../../asking'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { Tabs } from '../../../components/tabs'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import { CaseLine } from './case-line'

const STATES = (Object.keys(caseStatusNames) as CaseStatus[]).map((value) => ({
  value,
  word: caseStatusNames[value],
}))
const WHOSE = [
  { value: 'own', word: '我办的' },
  { value: 'area', word: '辖区全部' },
] as const

const EMPTY: Record<CaseStatus, string> = {
  opened: '受理线索后，在线索页的“立案”里开始',
  closed: '结案后在这里，安排了复查的会等协管员回复',
  reinspected: '协管员复查以后，在这里了结或重新办理',
  ended: '复查后了结的在这里',
  withdrawn: '撤案的在这里，线索接着核实',
}

/** An officer's own cases or the area's, by how far they have come; the first to be due first. */
export default function CasesPage() {
  const profile = useProfile()
  const isOfficer = profile?.role === 'officer'
  const [status, setStatus] = useState<CaseStatus>('opened')
  const [whose, setWhose] = useState<'own' | 'area'>('own')
  const area = isOfficer && whose === 'area' ? { area: profile.area } : {}
  const cases = usePaged('cases.list', { status, ...area })
  usePullDownRefresh(() => stopPulling(cases.refetch()))
  const empty = {
    when: (rows: readonly unknown[]) => rows.length === 0,
    ...{ title: `没有${caseStatusNames[status]}的案件`, words: EMPTY[status] },
  }
  return (
    <Page offlineWords="现在没有网络">
      {isOfficer && <Tabs label="谁办的案件" tabs={WHOSE} value={whose} onChoose={setWhose} />}
      <Tabs label="案件状态" tabs={STATES} value={status} onChoose={setStatus} />
      <Loaded of={cases} empty={empty}>
        {(rows) => (
          <>
            <Card>
              {rows.map((row) => (
                <CaseLine
                  key={row._id}
                  row={row}
                  onTap={() => go(pageOf.enforcementCase(row._id))}
                />
              ))}
            </Card>
            <More {...cases} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

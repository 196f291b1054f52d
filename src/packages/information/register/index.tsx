import { useState } from 'react'
import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { wordStatus, wordStatusNames, type WordStatus } from '@domain/clues/received-word'
import { dayOf, yearOf } from '@domain/kernel/time'
import { usePaged } from '../../../asking'
import { serverNow } from '../../../clock'
import { Choice } from '../../../components/choice'
import { Page } from '../../../components/page'
import { Tabs } from '../../../components/tabs'
import { WORD_STATES } from '../../../components/word-row'
import { pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'
import { ExportRow } from './export-row'
import { WordList, type Words } from './word-list'

const OFFLINE = '现在没有网络'
const KINDS = [
  { value: 'information', word: '收到的信息' },
  { value: 'tipOff', word: '投诉举报' },
] as const
type Kind = (typeof KINDS)[number]['value']
const ALL = { value: 'all', word: '全部' } as const

/** The register: all that was received, of one state or year. */
export default function RegisterPage() {
  const { params } = useRouter()
  const [kind, setKind] = useState<Kind>(params['kind'] === 'tipOff' ? 'tipOff' : 'information')
  const [state, setState] = useState<WordStatus | 'all'>(asStatus(params['status']))
  const thisYear = yearOf(dayOf(serverNow()))
  const [year, setYear] = useState(String(thisYear))
  const years = [thisYear, thisYear - 1, thisYear - 2].map(String)
  const words = useWords(kind, { year: Number(year), ...(state !== 'all' && { status: state }) })
  usePullDownRefresh(() => stopPulling(words.refetch()))
  const what = state === 'all' ? '' : `${wordStatusNames[state]}的`
  return (
    <Page offlineWords={OFFLINE}>
      <Tabs label="登记" tabs={KINDS} value={kind} onChoose={setKind} />
      <Choice
        label="年份"
        options={years.map((value) => ({ value, word: `${value} 年` }))}
        value={year}
        onChoose={setYear}
      />
      <Tabs label="状态" tabs={[ALL, ...WORD_STATES]} value={state} onChoose={setState} />
      <WordList
        words={words}
        pageFor={kind === 'information' ? pageOf.informationReport : pageOf.tipOff}
        nothing={`${year} 年没有${what}${kind === 'information' ? '信息' : '投诉举报'}`}
      />
      <ExportRow
        of={kind === 'information' ? 'informationReports.export' : 'tipOffs.export'}
        year={Number(year)}
      />
    </Page>
  )
}

const asStatus = (given: string | undefined): WordStatus | 'all' =>
  wordStatus.safeParse(given).data ?? 'all'

function useWords(kind: Kind, asked: { year: number; status?: WordStatus }): Words {
  const information = usePaged('informationReports.list', asked, { enabled: kind !== 'tipOff' })
  const tips = usePaged('tipOffs.list', asked, { enabled: kind === 'tipOff' })
  return kind === 'tipOff' ? tips : information
}

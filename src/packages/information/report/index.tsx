import { useRouter } from '@tarojs/taro'
import { heardFromNames } from '@domain/information-reports/information-report'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { WordPage, type ReadWord } from '../word-page'

export default function ReportPage() {
  const { id = '' } = useRouter().params
  const asked = useAsked('informationReports.show', { informationReportId: id })
  const data = asked.data && readOf(asked.data)
  return <WordPage of={{ kind: 'informationReport', id }} asked={{ ...asked, data }} />
}

const readOf = ({ report, ...rest }: AnswerTo<'informationReports.show'>): ReadWord => ({
  ...rest,
  word: report,
  from: heardFromNames[report.heardFrom],
})

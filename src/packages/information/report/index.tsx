import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { heardFromNames } from '@domain/information-reports/information-report'
import { useAsked } from '../../../asking'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'
import { AsEmergency } from '../as-emergency'
import { useDeciding } from '../decide'
import { ShownWord } from '../shown-word'
import { WordAction } from '../word-action'

const OFFLINE = '现在没有网络'
const OF = 'informationReport'

export default function ReportPage() {
  const { id = '' } = useRouter().params
  const asked = useAsked('informationReports.show', { informationReportId: id })
  usePullDownRefresh(() => stopPulling(asked.refetch()))
  const { report: about, may } = asked.data ?? {}
  const subject = { of: OF, subjectId: id, severity: about?.severity ?? 'ordinary' } as const
  const deciding = useDeciding(subject, asked.refetch)
  return (
    <Page
      offlineWords={OFFLINE}
      action={about && may && <WordAction {...{ of: OF, about, may }} deciding={deciding.action} />}
    >
      <Loaded of={asked}>
        {({ report, photos, clueState, may: { verify, decide, openClue } }) => (
          <>
            <AsEmergency word={report} isOpen={verify || decide} />
            <ShownWord
              word={report}
              from={heardFromNames[report.heardFrom]}
              sealed={{ photos, readAt: asked.dataUpdatedAt, readAgain: asked.refetch }}
              clueState={clueState}
              {...(openClue && { onOpenClue: (clueId: string) => go(pageOf.clue(clueId)) })}
            />
            {decide && deciding.fields}
          </>
        )}
      </Loaded>
    </Page>
  )
}

import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { heardFromNames } from '@domain/information-reports/information-report'
import { useAsked } from '../../../asking'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import { useDeciding } from '../decide'
import { ShownWord } from '../shown-word'
import { StartVerification } from '../start-verification'

const OFFLINE = '现在没有网络'

export default function ReportPage() {
  const { id = '' } = useRouter().params
  const person = useProfile()
  const asked = useAsked('informationReports.show', { informationReportId: id })
  usePullDownRefresh(() => stopPulling(asked.refetch()))
  const shown = asked.data
  const deciding = useDeciding(
    {
      of: 'informationReport',
      subjectId: id,
      severity: shown?.report.severity ?? 'ordinary',
    },
    asked.refetch,
  )
  const action =
    !shown || !person ? undefined : shown.may.verify ? (
      <StartVerification of="informationReport" about={shown.report} personId={person._id} />
    ) : (
      shown.may.decide && deciding.action
    )
  return (
    <Page offlineWords={OFFLINE} action={action}>
      <Loaded of={asked}>
        {({ report, photos, clueState, may }) => (
          <>
            <ShownWord
              word={report}
              from={heardFromNames[report.heardFrom]}
              sealed={{ photos, readAt: asked.dataUpdatedAt, readAgain: asked.refetch }}
              clue={
                clueState && report.clueId
                  ? {
                      state: clueState,
                      ...(may.openClue && { onOpen: () => go(pageOf.clue(report.clueId ?? '')) }),
                    }
                  : undefined
              }
            />
            {may.decide && deciding.fields}
          </>
        )}
      </Loaded>
    </Page>
  )
}

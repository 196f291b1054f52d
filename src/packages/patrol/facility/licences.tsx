import { View } from '@tarojs/components'
import { papersOf } from '@domain/facilities/expiry'
import { filingStateNames, type Facility } from '@domain/facilities/facility'
import { licenceState, licenceStateNames } from '@domain/facilities/licence-state'
import { dayOf, spokenDay } from '@domain/kernel/time'
import { serverNow } from '../../../clock'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'

interface LicencesProps {
  facility: Pick<Facility, 'licences' | 'certificates' | 'filing'>
}

const tones = { expired: 'danger', expiring: 'accent', valid: 'plain', unknown: 'plain' } as const

/** A page holds only so much; the rest is where it is changed. */
const SHOWN = 8

export function Licences({ facility }: LicencesProps) {
  const { filing } = facility
  const papers = papersOf(facility)
  const today = dayOf(serverNow())
  return (
    <Card title="证照">
      {papers.length === 0 && !filing && <Row title="没有登记证照" />}
      {filing && (
        <Row title="备案" under={filing.number ?? ''} beside={filingStateNames[filing.state]} />
      )}
      {papers.slice(0, SHOWN).map((paper) => {
        const state = licenceState(paper, today)
        return (
          <Row
            key={`${paper.name} ${paper.number}`}
            title={paper.name}
            under={
              <>
                <View>{paper.number}</View>
                {paper.expiresOn && <View>有效期到 {spokenDay(paper.expiresOn)}</View>}
              </>
            }
            beside={<StateTag word={licenceStateNames[state]} tone={tones[state]} />}
          />
        )
      })}
      {papers.length > SHOWN && (
        <View className="quiet">还有 {papers.length - SHOWN} 个，在“改登记信息”里看</View>
      )}
    </Card>
  )
}

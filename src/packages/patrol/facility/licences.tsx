import { View } from '@tarojs/components'
import { licenceState, licenceStateNames } from '@domain/facilities/licence-state'
import { dayOf, spokenDay } from '@domain/kernel/time'
import type { AnswerTo } from '../../../cloud'
import { serverNow } from '../../../clock'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'

interface LicencesProps {
  licences: AnswerTo<'facilities.show'>['facility']['licences']
}

const tones = { expired: 'danger', expiring: 'accent', valid: 'plain', unknown: 'plain' } as const

export function Licences({ licences }: LicencesProps) {
  const today = dayOf(serverNow())
  return (
    <Card title="证照">
      {licences.length === 0 && <Row title="没有登记证照" />}
      {licences.map((licence) => {
        const state = licenceState(licence, today)
        return (
          <Row
            key={licence.number}
            title={licence.name}
            under={
              <>
                <View>{licence.number}</View>
                {licence.expiresOn && <View>有效期到 {spokenDay(licence.expiresOn)}</View>}
              </>
            }
            beside={<StateTag word={licenceStateNames[state]} tone={tones[state]} />}
          />
        )
      })}
    </Card>
  )
}

import { View } from '@tarojs/components'
import { facilityStatusNames, filingStateNames } from '@domain/facilities/facility'
import {
  publicKindName,
  publicStateNames,
  type PublicFacility,
  type PublicLicence,
  type PublicStaff,
} from '@domain/facilities/public'
import { spokenDay } from '@domain/kernel/time'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { PhoneRow } from '../../../components/phone-row'
import { Released } from '../../../components/released'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'

type Shown = AnswerTo<'facilities.public'>

/** What is registered, what the agency has released, and how to complain. */
export const PublicFacts = ({ shown: { facility, agencyName, releases } }: { shown: Shown }) => (
  <>
    <Card title={facility.name} under={publicKindName(facility.kind)}>
      <Row title="地址" under={facility.address || '没有登记'} />
      {facility.status !== 'open' && (
        <Row title="现在" beside={<StateTag word={facilityStatusNames[facility.status]} />} />
      )}
    </Card>
    <Papers of={facility} />
    {facility.staff.length > 0 && (
      <Card title="医护人员" under="按登记的证件">
        {facility.staff.map((each, place) => (
          <Row key={place} title={each.name} {...standing(each, each.certificate)} />
        ))}
      </Card>
    )}
    <Card title="执法机构公布的结果">
      {releases.length === 0 && <View>这里没有公布的结果。</View>}
      {releases.map(({ facilityName: _name, ...each }) => (
        <Released key={each._id} of={each} />
      ))}
    </Card>
    <Card title="有情况要反映">
      <View>点下面的“我要举报”，可以不留姓名。{agencyName && `由${agencyName}办理。`}</View>
      <PhoneRow title="也可以打 12345" phone="12345" />
    </Card>
  </>
)

function Papers({ of: { licences, filing } }: { of: PublicFacility }) {
  const isEmpty = licences.length === 0 && !filing
  return (
    <Card title="许可证" under="按登记的，可以和店里挂的原件对一对">
      {isEmpty && <View>这里没有登记许可证。这不等于没有办证，请看店里挂的原件。</View>}
      {licences.map((each) => (
        <Row key={each.number} title={each.name} {...standing(each, each.number)} />
      ))}
      {filing && <Row title="备案" under={filing.number} beside={filingStateNames[filing.state]} />}
    </Card>
  )
}

const standing = ({ expiresOn, state }: PublicLicence | PublicStaff, what: string) => ({
  under: expiresOn ? `${what}，有效期到${spokenDay(expiresOn)}` : what,
  ...(state !== 'unknown' && {
    beside: (
      <StateTag word={publicStateNames[state]} tone={state === 'expired' ? 'danger' : 'plain'} />
    ),
  }),
})

import { View } from '@tarojs/components'
import { severityNames } from '@domain/checklists/severity'
import { spokenArea } from '@domain/kernel/areas'
import { spokenSpecialty } from '@domain/people/specialties'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { TextButton } from '../../../components/text-button'
import { go, pageOf } from '../../../go'
import {
  GONE,
  narrowerAreas,
  routeAt,
  specialtiesOf,
  spokenOfficers,
  type Asked,
  type County,
  type Route,
} from './asked'

interface AnsweringProps {
  county: County
  onAsk: (asked: Asked) => void
}

/** Who answers now: for the county by specialty, in narrower areas or for one urgency, and where nobody is named. */
export const Answering = (props: AnsweringProps) => (
  <>
    <WithoutNames {...props} />
    <ForCounty {...props} />
    <NamedApart {...props} />
  </>
)

const WithoutNames = ({ county, onAsk }: AnsweringProps) => (
  <Card title="值班与负责人">
    <Row
      title={`固定值班：${county.duty.officerName ?? GONE}`}
      under="没有指定人员的线索交给当天值班的人；值班表没有排的日子由这一位值班"
      onTap={() => onAsk({ who: 'duty' })}
    />
    <Row title="值班表" under="按天排班，交接班" onTap={() => go(pageOf.duty())} />
    <Row
      title={`执法机构负责人：${county.leader ? (county.leader.officerName ?? GONE) : '没有指定'}`}
      under="前面的人都没有打开线索时报告给他，之后报告卫生健康委"
      onTap={() => onAsk({ who: 'leader' })}
    />
  </Card>
)

function ForCounty({ county, onAsk }: AnsweringProps) {
  const { area } = county
  return (
    <Card title={`${county.names.county}，按专业`}>
      {specialtiesOf(county).map((specialty) => {
        const named = routeAt(county, { area, specialty })
        return (
          <Row
            key={specialty}
            title={spokenSpecialty(specialty, county.specialties)}
            under={named ? spokenOfficers(named) : '由值班人员办理'}
            onTap={() => onAsk({ place: { area, specialty } })}
          />
        )
      })}
    </Card>
  )
}

function NamedApart({ county, onAsk }: AnsweringProps) {
  const named = county.routes
    .filter(({ area, severity }) => area !== county.area || severity)
    .sort((one, other) => (one.area < other.area ? -1 : 1))
  return (
    <Card title="另外指定" under="一个乡镇街道、村社区，或一种紧急程度">
      {named.map((route) => (
        <Row
          key={`${route.area} ${route.specialty} ${route.severity ?? ''}`}
          title={placeOf(route, county)}
          under={spokenOfficers(route)}
          onTap={() => onAsk({ place: placeAsked(route) })}
        />
      ))}
      {named.length === 0 && <View className="quiet">没有另外指定，都和全县一样</View>}
      {narrowerAreas(county).length > 0 && (
        <TextButton word="给一处另外指定" onTap={() => onAsk({ place: {} })} />
      )}
    </Card>
  )
}

const placeAsked = ({ area, specialty, severity }: Route) => ({
  ...{ area, specialty },
  ...(severity && { severity }),
})

function placeOf({ area, specialty, severity }: Route, { names, specialties }: County): string {
  const only = severity ? `（只${severityNames[severity]}）` : ''
  return `${spokenArea(area, names)}：${spokenSpecialty(specialty, specialties)}${only}`
}

import { View } from '@tarojs/components'
import { spokenArea } from '@domain/kernel/areas'
import { spokenSpecialty } from '@domain/people/specialties'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { TextButton } from '../../../components/text-button'
import { narrowerAreas, routeAt, specialtiesOf, type Asked, type County } from './asked'

interface AnsweringProps {
  county: County
  onAsk: (asked: Asked) => void
}

const GONE = '此人已不在岗，请换人'

/** Who answers now: on duty, for the county by specialty, and in narrower areas. */
export const Answering = (props: AnsweringProps) => (
  <>
    <Card title="值班">
      <Row
        title={props.county.duty.officerName ?? GONE}
        under="没有指定人员的线索都交给值班人员"
        onTap={() => props.onAsk({ duty: true })}
      />
    </Card>
    <ForCounty {...props} />
    <ForNarrowerAreas {...props} />
  </>
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
            under={named ? (named.officerName ?? GONE) : '由值班人员办理'}
            onTap={() => onAsk({ place: { area, specialty } })}
          />
        )
      })}
    </Card>
  )
}

function ForNarrowerAreas({ county, onAsk }: AnsweringProps) {
  const named = county.routes
    .filter(({ area }) => area !== county.area)
    .sort((one, other) => (one.area < other.area ? -1 : 1))
  return (
    <Card title="乡镇街道另外指定">
      {named.map(({ area, specialty, officerName }) => (
        <Row
          key={`${area} ${specialty}`}
          title={`${spokenArea(area, county.names)}：${spokenSpecialty(specialty, county.specialties)}`}
          under={officerName ?? GONE}
          onTap={() => onAsk({ place: { area, specialty } })}
        />
      ))}
      {named.length === 0 && <View className="quiet">没有另外指定，都和全县一样</View>}
      {narrowerAreas(county).length > 0 && (
        <TextButton word="给一处另外指定" onTap={() => onAsk({ place: {} })} />
      )}
    </Card>
  )
}

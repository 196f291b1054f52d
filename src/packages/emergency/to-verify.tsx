import { useAsked } from '../../asking'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { StateTag } from '../../components/state-tag'
import { go, pageOf } from '../../go'

/** Clusters that nobody has looked into; each leads to its school. */
export function ToVerify() {
  const { data } = useAsked('emergencies.clusters', { status: 'found' })
  const rows = data?.rows ?? []
  if (rows.length === 0) return null
  return (
    <Card title="请马上核实">
      {rows.map(({ _id, facilityId, facilityName, spoken }) => (
        <Row
          key={_id}
          title={facilityName}
          under={spoken}
          beside={<StateTag word="待核实" tone="danger" />}
          onTap={() => go(pageOf.school(facilityId))}
        />
      ))}
    </Card>
  )
}

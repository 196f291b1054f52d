import { spokenTrait } from '@domain/facilities/spoken-traits'
import type { TraitName, Traits } from '@domain/facilities/traits'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'

/** What was found to be otherwise than registered, or was not registered. */
export function FoundFacts({ found = {} }: { found?: Traits | undefined }) {
  const names = Object.keys(found) as TraitName[]
  if (names.length === 0) return null
  return (
    <Card title="现场核实的单位情况">
      {names.map((each) => {
        const { name, said } = spokenTrait(each, found[each])
        return <Row key={each} title={name} beside={said} />
      })}
    </Card>
  )
}

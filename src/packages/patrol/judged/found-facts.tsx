import { View } from '@tarojs/components'
import { spokenTrait } from '@domain/facilities/spoken-traits'
import { traitNames, type TraitName, type Traits } from '@domain/facilities/traits'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'

interface FoundFactsProps {
  found: Traits | undefined
  /** What becomes of it. */
  words?: string
}

/** What was found to be otherwise than registered, or was not registered. */
export function FoundFacts({ found = {}, words }: FoundFactsProps) {
  const names = (Object.keys(traitNames) as TraitName[]).filter((each) => found[each] !== undefined)
  if (names.length === 0) return null
  return (
    <Card title="现场核实的单位情况">
      {words && <View className="quiet">{words}</View>}
      {names.map((each) => {
        const { name, said } = spokenTrait(each, found[each])
        return <Row key={each} title={name} beside={said} />
      })}
    </Card>
  )
}

import { useState } from 'react'
import { Button, View } from '@tarojs/components'
import { MOST_OFFICERS } from '@domain/clues/routing'
import { Choice } from '../../../components/choice'
import { Row } from '../../../components/row'
import { say } from '../../../dialogs'
import { choosable, routeAt, URGENCIES, type County, type Place } from './asked'
import { OfficerChoice } from './officer-choice'

interface ForPlaceProps {
  county: County
  place: Place
  busy: boolean
  /** Another urgency of the same place. */
  onAsk: (place: Place) => void
  onChoose: (place: Place, officerIds: string[]) => void
}

/** Who answers for a place, in the order in which they are tapped. */
export function ForPlace({ county, place, busy, onAsk, onChoose }: ForPlaceProps) {
  const named = routeAt(county, place)
  const [chosen, setChosen] = useState(named?.officerIds ?? [])
  const { severity, ...everywhere } = place

  function toggle(officerId: string): void {
    if (chosen.includes(officerId)) setChosen(chosen.filter((each) => each !== officerId))
    else if (chosen.length < MOST_OFFICERS) setChosen([...chosen, officerId])
    else say(`最多选 ${MOST_OFFICERS} 位`)
  }

  return (
    <>
      <Choice
        label="哪种紧急程度"
        options={URGENCIES}
        value={severity ?? 'every'}
        onChoose={(only) => onAsk({ ...everywhere, ...(only !== 'every' && { severity: only }) })}
      />
      <View className="quiet">按先后点选，前面的人不在或没有打开，就提醒后面的人</View>
      <OfficerChoice
        own={county.specialties}
        officers={choosable(county, place.area, place.specialty)}
        chosen={chosen}
        inOrder
        busy={busy}
        onChoose={toggle}
      />
      {named && !busy && (
        <Row title="不指定" under={otherwise(county, place)} onTap={() => onChoose(place, [])} />
      )}
      <Save count={chosen.length} busy={busy} onTap={() => onChoose(place, chosen)} />
    </>
  )
}

const Save = ({ count, busy, onTap }: { count: number; busy: boolean; onTap: () => void }) => (
  <Button
    className="main-button"
    {...((busy || count === 0) && { disabled: true })}
    onClick={onTap}
  >
    {count === 0 ? '请选人' : '保存'}
  </Button>
)

const otherwise = (county: County, { area, severity }: Place): string => {
  if (severity) return '和别的紧急程度一样'
  return area === county.area ? '由值班人员办理' : '和上一级辖区一样'
}

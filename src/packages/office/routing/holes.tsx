import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Hole } from '@domain/clues/holes'
import { spokenHole } from '@domain/clues/spoken-holes'
import { Card } from '../../../components/card'
import { More } from '../../../components/more'
import { Row } from '../../../components/row'
import { go, pageOf } from '../../../go'
import type { Asked, County } from './asked'

const SHOWN_AT_FIRST = 5

interface HolesProps {
  holes: readonly Hole[]
  county: County
  onAsk: (asked: Asked) => void
}

/** What is missing, before what is there; a tap leads to where it is filled. */
export function Holes({ holes, county, onAsk }: HolesProps) {
  const [all, setAll] = useState(false)
  const shown = all ? holes : holes.slice(0, SHOWN_AT_FIRST)
  if (holes.length === 0)
    return (
      <Card title="没有缺口">
        <View className="quiet">每个专业、每种紧急程度都有人，往后两周都排了值班</View>
      </Card>
    )
  return (
    <Card title={`有 ${holes.length} 处缺口`} under="现在也有人接，但不一定是该办的人">
      {shown.map((hole) => {
        const { title, under } = spokenHole(hole, county)
        return (
          <Row
            key={`${title} ${under}`}
            title={title}
            under={under}
            onTap={() => fill(hole, onAsk)}
          />
        )
      })}
      {!all && holes.length > SHOWN_AT_FIRST && (
        <More hasMore loadingMore={false} loadMore={() => setAll(true)} />
      )}
    </Card>
  )
}

/** A page, or what to choose here. */
function fillingOf(hole: Hole): Asked | string {
  switch (hole.kind) {
    case 'unnamed':
      return { place: placeOf(hole) }
    case 'away':
      return { place: placeOf({ ...hole.route, severities: severitiesOf(hole.route) }) }
    case 'noDuty':
    case 'dutyAway':
      return pageOf.duty()
    case 'dutyUnfit':
      return { who: 'duty' }
    case 'noLeader':
      return { who: 'leader' }
    case 'neverSignedIn':
      return pageOf.people()
  }
}

function fill(hole: Hole, onAsk: (asked: Asked) => void): void {
  const filling = fillingOf(hole)
  if (typeof filling === 'string') go(filling)
  else onAsk(filling)
}

const severitiesOf = ({ severity }: Extract<Hole, { kind: 'away' }>['route']) =>
  severity ? [severity] : []

type Unnamed = Pick<Extract<Hole, { kind: 'unnamed' }>, 'area' | 'specialty' | 'severities'>

/** Where one urgency alone lacks somebody, for that one. */
function placeOf({ area, specialty, severities }: Unnamed) {
  const [only, ...others] = severities
  return { area, specialty, ...(only && others.length === 0 && { severity: only }) }
}

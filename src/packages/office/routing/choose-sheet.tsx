import { spokenArea } from '@domain/kernel/areas'
import { spokenSpecialty } from '@domain/people/specialties'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import {
  choosable,
  isWhole,
  narrowerAreas,
  specialtiesOf,
  titleOf,
  type Asked,
  type County,
  type Place,
} from './asked'
import { useChange } from './change'
import { ForPlace } from './for-place'
import { OfficerChoice } from './officer-choice'

interface ChooseSheetProps {
  county: County
  asked: Asked
  onAsk: (asked: Asked) => void
  onClose: () => void
  onChanged: () => void
}

/** Who stands in, who leads, or who answers for a place; where the place is not whole yet, first the place. */
export function ChooseSheet({ county, asked, onAsk, onClose, onChanged }: ChooseSheetProps) {
  const changing = useChange(county, () => {
    onChanged()
    onClose()
  })
  return (
    <Sheet title={titleOf(asked, county)} open onClose={onClose}>
      {asked.who ? (
        <One county={county} who={asked.who} changing={changing} />
      ) : isWhole(asked.place) ? (
        <ForPlace
          key={`${asked.place.area} ${asked.place.specialty} ${asked.place.severity ?? ''}`}
          county={county}
          place={asked.place}
          busy={changing.busy}
          onAsk={(place) => onAsk({ place })}
          onChoose={changing.setRoute}
        />
      ) : (
        <WhichPlace county={county} place={asked.place} onAsk={(place) => onAsk({ place })} />
      )}
    </Sheet>
  )
}

interface OneProps {
  county: County
  who: 'duty' | 'leader'
  changing: ReturnType<typeof useChange>
}

function One({ county, who, changing: { busy, setDuty, setLeader } }: OneProps) {
  const now = who === 'duty' ? county.duty : county.leader
  return (
    <>
      <OfficerChoice
        own={county.specialties}
        officers={who === 'duty' ? choosable(county, county.area) : county.leaders}
        chosen={now ? [now.officerId] : []}
        busy={busy}
        onChoose={who === 'duty' ? setDuty : setLeader}
      />
      {who === 'leader' && now && !busy && (
        <Row
          title="不指定"
          under="没有人办理的线索直接报告卫生健康委"
          onTap={() => setLeader(undefined)}
          mark={{ role: 'radio', checked: false }}
        />
      )}
    </>
  )
}

interface WhichPlaceProps {
  county: County
  place: Partial<Place>
  onAsk: (place: Partial<Place>) => void
}

function WhichPlace({ county, place, onAsk }: WhichPlaceProps) {
  if (!place.area)
    return narrowerAreas(county).map((area) => (
      <Row key={area} title={spokenArea(area, county.names)} onTap={() => onAsk({ area })} />
    ))
  return specialtiesOf(county).map((specialty) => (
    <Row
      key={specialty}
      title={spokenSpecialty(specialty, county.specialties)}
      onTap={() => onAsk({ ...place, specialty })}
    />
  ))
}

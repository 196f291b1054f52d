import { spokenArea } from '@domain/kernel/areas'
import { spokenSpecialty } from '@domain/people/specialties'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import {
  choosable,
  isWhole,
  narrowerAreas,
  routeAt,
  specialtiesOf,
  titleOf,
  type Asked,
  type County,
  type Place,
} from './asked'
import { useChange } from './change'
import { OfficerChoice } from './officer-choice'

interface ChooseSheetProps {
  county: County
  asked: Asked
  onAsk: (asked: Asked) => void
  onClose: () => void
  onChanged: () => void
}

/** Who is on duty, or who answers for a place; where the place is not whole yet, first the place. */
export function ChooseSheet({ county, asked, onAsk, onClose, onChanged }: ChooseSheetProps) {
  const { busy, setDuty, setRoute } = useChange(county, () => {
    onChanged()
    onClose()
  })
  return (
    <Sheet title={titleOf(asked, county)} open onClose={onClose}>
      {asked.duty ? (
        <OfficerChoice
          own={county.specialties}
          officers={choosable(county, county.area)}
          chosenId={county.duty.officerId}
          busy={busy}
          onChoose={setDuty}
        />
      ) : isWhole(asked.place) ? (
        <ForPlace county={county} place={asked.place} busy={busy} onChoose={setRoute} />
      ) : (
        <WhichPlace county={county} place={asked.place} onAsk={(place) => onAsk({ place })} />
      )}
    </Sheet>
  )
}

interface ForPlaceProps {
  county: County
  place: Place
  busy: boolean
  onChoose: (place: Place, officerId: string | undefined) => void
}

function ForPlace({ county, place, busy, onChoose }: ForPlaceProps) {
  const named = routeAt(county, place)
  const otherwise = place.area === county.area ? '由值班人员办理' : '和上一级辖区一样'
  return (
    <>
      <OfficerChoice
        own={county.specialties}
        officers={choosable(county, place.area, place.specialty)}
        chosenId={named?.officerId}
        busy={busy}
        onChoose={(officerId) => onChoose(place, officerId)}
      />
      {named && !busy && (
        <Row title="不指定" under={otherwise} onTap={() => onChoose(place, undefined)} />
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

// Where the phone stands.

import type { DemoPlace } from '../manifest'
import type { PhonePosition } from '../protocol'
import { element, row } from './dom'
import type { Phone } from './phone'

/** Metres, as a phone under the open sky has it. */
const ACCURACY = 15

export const positionAt = ({ latitude, longitude, accuracy = ACCURACY }: DemoPlace) => ({
  latitude,
  longitude,
  accuracy,
})

/** The chooser of named places, and the numbers behind it. */
export function positionRows(phone: Phone, places: DemoPlace[]): HTMLElement[] {
  const preset = presets(places)
  const inputs = {
    latitude: number('纬度', 0.000001),
    longitude: number('经度', 0.000001),
    accuracy: number('精度（米）', 1),
  }

  function show(at: PhonePosition | null): void {
    for (const key of ['latitude', 'longitude', 'accuracy'] as const)
      inputs[key].value = at ? String(at[key]) : ''
    const known = places.findIndex(
      ({ latitude, longitude }) => latitude === at?.latitude && longitude === at.longitude,
    )
    preset.value = at === null ? 'none' : known < 0 ? '' : String(known)
  }
  function move(at: PhonePosition | null): void {
    phone.change({ position: at })
    show(at)
  }
  preset.addEventListener('change', () => {
    const place = places[Number(preset.value)]
    if (preset.value === 'none') move(null)
    else if (preset.value !== '' && place) move(positionAt(place))
  })
  for (const input of Object.values(inputs))
    input.addEventListener('change', () => {
      const [latitude, longitude] = [inputs.latitude.valueAsNumber, inputs.longitude.valueAsNumber]
      if (Number.isNaN(latitude) || Number.isNaN(longitude)) return
      move({ latitude, longitude, accuracy: inputs.accuracy.valueAsNumber || ACCURACY })
    })
  show(phone.state.position)
  return [
    row('地点', preset),
    row('纬度', inputs.latitude),
    row('经度', inputs.longitude),
    row('精度（米）', inputs.accuracy),
  ]
}

function presets(places: DemoPlace[]): HTMLSelectElement {
  const made = element('select', {}, element('option', { value: '' }, '自定义'))
  made.append(element('option', { value: 'none' }, '拒绝授权或无法定位'))
  places.forEach(({ label }, n) => made.append(element('option', { value: String(n) }, label)))
  return made
}

const number = (label: string, step: number) =>
  element('input', { type: 'number', step: String(step), 'aria-label': label })

// What is drunk in schools and kindergartens: the town's water where there is any, else what comes from a well or a spring.

import type { Traits } from '@domain/facilities/traits'
import type { Spot } from './draft'

type WaterKinds = NonNullable<Traits['waterKinds']>
type Sorts = Record<string, { share: number; kinds: WaterKinds }>

const atSeat: Sorts = {
  boiled: { share: 30, kinds: ['municipal', 'boiler'] },
  machines: { share: 18, kinds: ['municipal', 'direct'] },
  bottles: { share: 14, kinds: ['municipal', 'bottled'] },
  both: { share: 12, kinds: ['municipal', 'boiler', 'bottled'] },
  tank: { share: 14, kinds: ['municipal', 'secondary', 'boiler'] },
  separate: { share: 7, kinds: ['municipal', 'separateQuality'] },
  sold: { share: 5, kinds: ['municipal', 'vending', 'boiler'] },
}
const inTowns: Sorts = {
  boiled: { share: 45, kinds: ['municipal', 'boiler'] },
  bottles: { share: 18, kinds: ['municipal', 'bottled'] },
  tank: { share: 8, kinds: ['municipal', 'secondary', 'boiler'] },
  own: { share: 20, kinds: ['ownSupply', 'boiler'] },
  carried: { share: 9, kinds: ['bottled'] },
}
const inVillages: Sorts = {
  boiled: { share: 18, kinds: ['municipal', 'boiler'] },
  town: { share: 8, kinds: ['municipal'] },
  boiledOwn: { share: 20, kinds: ['ownSupply', 'boiler'] },
  own: { share: 12, kinds: ['ownSupply'] },
  spring: { share: 28, kinds: ['decentralised', 'boiler'] },
  carried: { share: 14, kinds: ['bottled'] },
}

/** With where the water is from and how it is disinfected, where that is known to be done. */
export function campusWater(spot: Spot): Traits {
  const { chance } = spot.drafting
  const sorts = sortsAt(spot)
  const shares = Object.entries(sorts).map(([name, { share }]) => [name, share])
  const { kinds = [] } = sorts[chance.weighted(Object.fromEntries(shares))] ?? {}
  const waterKinds = [...kinds]
  if (kinds.includes('municipal')) return { waterKinds, disinfectant: 'chlorine' }
  if (kinds.includes('bottled')) return { waterKinds }
  return {
    waterKinds,
    waterSource: chance.weighted({ ground: 65, surface: 35 }),
    disinfectant: chance.weighted({ chlorine: 42, chlorineDioxide: 28, none: 24, unknown: 6 }),
  }
}

function sortsAt({ township, village }: Spot): Sorts {
  if (township.urban) return atSeat
  return village === township.villages[0] ? inTowns : inVillages
}

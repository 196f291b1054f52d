// A county that rewards who told first, and those of it whom a resident's tip passes on its way.

import { aCounty } from './counties'
import { aPerson, COUNTY, TOWNSHIP } from './people'
import { REWARDED } from './rewards'

export const people = {
  officer: aPerson('officer', { name: '王执法', specialties: ['drinkingWater'] }),
  dispatcher: aPerson('dispatcher', { name: '李管理' }),
  coordinator: aPerson('coordinator', { name: '赵协管' }),
}

export const county = aCounty({
  ...{ dutyOfficerId: people.officer._id, area: COUNTY, areaNames: { [TOWNSHIP]: '石溪镇' } },
  rewards: { kinds: [REWARDED], claimDays: 30 },
})

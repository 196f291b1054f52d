import type { County } from '@domain/clues/routing'
import { COUNTY } from './people'

export const aCounty = (said: Partial<County> & { dutyOfficerId: string }): County => ({
  _id: COUNTY.slice(0, 6),
  name: '云岭县',
  agencyName: '云岭县卫生健康综合行政执法支队',
  area: COUNTY,
  routes: [],
  trail: { seq: 1, hash: '0'.repeat(64) },
  ...said,
})

import { coversArea, spokenArea, type Area } from '@domain/kernel/areas'
import type { OwnProfile } from '@domain/people/profile'

/** One's own area and those within it that have names. */
export function areasWithin({ area, areaNames }: OwnProfile): { area: Area; name: string }[] {
  const named = Object.keys(areaNames?.within ?? {}).filter((each) => coversArea(area, each))
  return [...new Set([area, ...named])]
    .sort()
    .map((each) => ({ area: each, name: areaNames ? spokenArea(each, areaNames) : each }))
}

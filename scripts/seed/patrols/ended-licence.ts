import type { Checklist } from '@domain/checklists/checklist'
import type { Day } from '@domain/kernel/time'
import { isThere, itemsAsked, type Seen, type Wrong } from './answers'

/** The items that ask whether a licence is in date, and what the licence is called. */
const askedAbout: Record<string, Record<string, string>> = {
  ruralCentralSupply: { licenceInDate: '卫生许可证' },
  urbanSecondarySupply: { licenceInDate: '卫生许可证' },
  schoolDrinkingWater: { ownLicenceInDate: '卫生许可证', secondaryLicenceInDate: '卫生许可证' },
  licensedInstitution: { licenceInDate: '医疗机构执业许可证' },
  maternalChild: { careLicenceInDate: '母婴保健技术服务执业许可证' },
  bloodInstitution: {
    stationLicenceInDate: '血站执业许可证',
    plasmaLicenceInDate: '单采血浆许可证',
  },
  publicPlace: { licenceInDate: '公共场所卫生许可证' },
}

/** A registered licence that had ended on that day, where the checklist asks about it. */
export function endedLicence(
  checklist: Checklist,
  there: Seen,
  on: Day,
): Pick<Wrong, 'itemId' | 'note'> | undefined {
  const asked = askedAbout[checklist.id] ?? {}
  const ended = there.registered.licences.filter(({ expiresOn = on }) => expiresOn < on)
  if (ended.length === 0) return undefined
  for (const item of itemsAsked(checklist, there, []).filter((each) => isThere(each, there, [])))
    for (const { name, expiresOn } of ended)
      if (asked[item.id] === name)
        return { itemId: item.id, note: `${name}${expiresOn}到期，没有看到新证` }
  return undefined
}

// A place with something on every page, the people who read them, and people of another county who may not.

import type { Person } from '@domain/people/person'
import { anArticle } from '../kit/articles'
import { aChecklist, offer } from '../kit/checklists'
import { startCloud, type TestCloud } from '../kit/cloud'
import { aDelivery } from '../kit/deliveries'
import { aFacility } from '../kit/facilities'
import { aPerson, OTHER_COUNTY } from '../kit/people'
import { aPlace, putPlace, type Place } from '../kit/places'
import { anInformationReport } from '../kit/words'
import { OPEN_ARTICLE, OWN_ARTICLE, OWN_CHECKLIST, type Shown } from './pages'

export type Everybody = Record<Shown['by'], Person>

interface Everything {
  cloud: TestCloud
  place: Place
  here: Everybody
  elsewhere: Everybody
}

export async function startEverything(
  settings: Parameters<typeof startCloud>[0],
): Promise<Everything> {
  const { now } = settings
  const cloud = await startCloud(settings)
  const place = putPlace(cloud, aPlace({ now }), now)
  const here: Everybody = {
    reporter: aPerson('reporter'),
    coordinator: place.coordinator,
    officer: aPerson('officer', { _id: place.county.dutyOfficerId }),
    lead: aPerson('centreLead'),
    dispatcher: aPerson('dispatcher'),
    commission: aPerson('commission'),
  }
  const area = OTHER_COUNTY
  const elsewhere: Everybody = {
    reporter: aPerson('reporter', { area }),
    coordinator: aPerson('coordinator', { area }),
    officer: aPerson('officer', { area }),
    lead: aPerson('centreLead', { area }),
    dispatcher: aPerson('dispatcher', { area }),
    commission: aPerson('commission', { area }),
  }
  const { coordinator: _known, ...others } = here
  cloud.put('people', ...Object.values(others), ...Object.values(elsewhere))
  offer(cloud, place.county, aChecklist({ id: OWN_CHECKLIST, name: `${place.marker}检查表` }))
  const school = { kind: 'school' as const, traits: {}, name: `${place.marker}小学` }
  cloud.put('facilities', aFacility({ ...school, coordinatorId: place.coordinator._id }))
  const title = `${place.marker}水怎么喝`
  cloud.put('articles', anArticle({ _id: OWN_ARTICLE, at: undefined, title }))
  cloud.put('articles', anArticle({ _id: OPEN_ARTICLE, at: now }))
  cloud.put('deliveries', aDelivery(here.officer, { at: now }))
  cloud.put('informationReports', anInformationReport(here.reporter, { now }))
  return { cloud, place, here, elsewhere }
}

// Facilities of every kind of visit, three of each, whose facts differ in what is asked of them.

import type { FacilityKind } from '@domain/facilities/kinds'
import type { Traits } from '@domain/facilities/traits'

export const everyKind: Record<FacilityKind, readonly [Traits, Traits, Traits]> = {
  ruralCentralSupply: [
    { waterSource: 'surface', disinfectant: 'chlorine' },
    { waterSource: 'ground', disinfectant: 'chlorineDioxide' },
    { waterSource: 'ground', disinfectant: 'none' },
  ],
  urbanSecondarySupply: [{ disinfectant: 'chlorineDioxide' }, { disinfectant: 'none' }, {}],
  school: [
    {
      ...{ schoolKind: 'primarySchool', setting: 'rural', boarding: true, pupilCount: 320 },
      ...{ waterKinds: ['ownSupply', 'boiler'], waterSource: 'ground', disinfectant: 'chlorine' },
    },
    {
      ...{ schoolKind: 'middleSchool', setting: 'urban', boarding: false, pupilCount: 599 },
      ...{ waterKinds: ['municipal', 'bottled', 'direct'] },
    },
    { schoolKind: 'university', boarding: false, pupilCount: 600, waterKinds: ['secondary'] },
  ],
  kindergarten: [
    { setting: 'rural', childCount: 151, waterKinds: ['decentralised'], disinfectant: 'none' },
    { setting: 'urban', childCount: 90, waterKinds: ['municipal', 'vending'] },
    { setting: 'urban', childCount: 150, waterKinds: ['separateQuality', 'bottled'] },
  ],
  licensedInstitution: [
    { institutionKind: 'generalHospital', bedCount: 100, maternalCare: true },
    { institutionKind: 'villageClinic', maternalCare: false },
    { institutionKind: 'clinic', maternalCare: false },
  ],
  filedInstitution: [
    { institutionKind: 'chineseMedicineClinic' },
    { institutionKind: 'infirmary' },
    {},
  ],
  bloodInstitution: [{ bloodKind: 'bloodStation' }, { bloodKind: 'plasmaStation' }, {}],
  otherPlace: [{ placeKind: 'market' }, { placeKind: 'itinerant' }, { placeKind: 'pharmacy' }],
  employer: [
    {
      ...{ industry: 'coalMine', hazardLevel: 'severe', hazardProject: true },
      ...{ acuteHazard: true, highlyToxic: true },
    },
    { hazardLevel: 'general', hazardProject: false, acuteHazard: false, highlyToxic: false },
    { hazardLevel: 'general', hazardProject: true, acuteHazard: true, highlyToxic: false },
  ],
  publicPlace: [
    { publicPlaceKind: 'swimming' },
    { publicPlaceKind: 'lodging' },
    { publicPlaceKind: 'shopping' },
  ],
}

// Drawn stand-ins for the photos of a patrol: nobody and no real place is on them.

import type { Chance } from '../chance'
import { clinicRoom, dispenser, dosingPump, ledger, licenceWall, workshop } from './indoors'
import { signature } from './signature'
import { closedDoor, source, stall, waterTank } from './outdoors'

const scenes = {
  ...{ waterTank, source, stall, closedDoor },
  signature,
  ...{ licenceWall, clinicRoom, dosingPump, ledger, workshop, dispenser },
}
export type Scene = keyof typeof scenes

export const draw = (scene: Scene, chance: Chance): Buffer =>
  scenes[scene](chance).grain(9, chance).jpeg()

const seenAt: Partial<Record<Scene, RegExp>> = {
  stall: /^(noItinerant|itinerant)/,
  waterTank: /^(clearTank|surroundings|tank|vents|storage|ownPlant)/,
  source: /^(source|intake|ownSource)/,
  dosingPump: /^(disinfection|treatment|purification|products|ownTreatment|secondaryProducts)/,
  dispenser: /^(dispenser|filters|processor|rawWater|water|drinkingWater)/,
  clinicRoom:
    /^(noUntrained|within(Subjects|Filed|Care)|physicians|villageDoctors|noTreatment|noPractice|practitioners|linen|utensils|tools)/,
  workshop:
    /^(hazardsApart|nobodyLives|rooms|protection(Works|Together)|withinStandards|hazardsSigned|alarm|firstAid|escape)/,
  ledger:
    /(Recorded|Checked|Done|Traced|Proven|Tested|Cleaned|Kept|Examined|TestedWithinYear|Whole|Maintained)$/,
}

/** What a photo of a failed item shows: by what the item is named after, or a wall where a paper should hang. */
export function sceneOf(itemId: string): Scene {
  const [found] = Object.entries(seenAt).find(([, pattern]) => pattern.test(itemId)) ?? []
  return (found as Scene | undefined) ?? 'licenceWall'
}

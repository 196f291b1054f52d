// Every kind of record that is written in the chaos.

import { advice } from './advice'
import { emergency, emergencyMore } from './emergency'
import { information } from './information'
import { outreach } from './outreach'
import { patrol } from './patrol'
import { registration } from './registration'
import type { Writable } from './writable'

export const writables: Record<string, Writable> = {
  patrol,
  registration,
  advice,
  emergency,
  emergencyMore,
  outreach,
  information,
}

// The longest test files first, so that two workers end together. Jest knows how long each took here the last time; where it
// does not, as after a fresh clone, this does.

import sequencer from '@jest/test-sequencer'
import { relative } from 'node:path'

/** Seconds on a machine with two processors; what is not named takes few. */
export const SECONDS = {
  'tests/cloudfunctions/alerts.test.ts': 100,
  'tests/pages/states.test.ts': 60,
  'tests/pages/own-checklists.test.ts': 59,
  'tests/pages/photos.test.ts': 56,
  'tests/cloudfunctions/outbox.test.ts': 50,
  'tests/cloudfunctions/seed.test.ts': 43,
  'tests/cloudfunctions/permissions.test.ts': 37,
  'tests/cloudfunctions/evidence-packs/making.test.ts': 36,
  'tests/pages/emergencies.test.ts': 33,
  'tests/pages/offline-day.test.ts': 28,
  'tests/pages/advice.test.ts': 27,
  'tests/pages/information.test.ts': 24,
  'tests/pages/drafts.test.ts': 22,
  'tests/pages/importing.test.ts': 22,
  'tests/cloudfunctions/facilities/recounting.test.ts': 21,
  'tests/cloudfunctions/kernel/cost.test.ts': 20,
  'tests/cloudfunctions/junk.test.ts': 19,
  'tests/pages/outreach.test.ts': 18,
  'tests/pages/whole-day.test.ts': 17,
  'tests/pages/budgets.test.ts': 16,
  'tests/pages/sending.test.ts': 15,
  'tests/pages/emergency-example.test.ts': 15,
  'tests/cloudfunctions/imports/write-import.test.ts': 15,
  'tests/cloudfunctions/patrols/print-patrol.test.ts': 14,
  'tests/local-cloud/functions.test.ts': 13,
  'tests/h5/agency.test.ts': 60,
  'tests/h5/whole-day.test.ts': 35,
  'tests/h5/journey.test.ts': 32,
}
const FEW = 3

export default class LongestFirst extends sequencer.default {
  /** Milliseconds. */
  time(test) {
    return super.time(test) ?? 1000 * (SECONDS[nameOf(test)] ?? FEW)
  }
}

const nameOf = ({ path, context }) => relative(context.config.rootDir, path).replaceAll('\\', '/')

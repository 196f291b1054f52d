// The longest test files first, so that two workers end together. Jest knows how long each took here the last time; where it
// does not, as after a fresh clone, this does.

import sequencer from '@jest/test-sequencer'
import { relative } from 'node:path'

/** Seconds on a machine with two processors; what is not named takes few. */
const SECONDS = {
  'tests/cloudfunctions/alerts.test.ts': 80,
  'tests/pages/states.test.ts': 60,
  'tests/pages/checklists.test.ts': 60,
  'tests/pages/photos.test.ts': 50,
  'tests/cloudfunctions/seed.test.ts': 43,
  'tests/h5/whole-day.test.ts': 40,
  'tests/cloudfunctions/permissions.test.ts': 35,
  'tests/cloudfunctions/evidence-packs/making.test.ts': 30,
  'tests/cloudfunctions/kernel/cost.test.ts': 29,
  'tests/cloudfunctions/kernel/once.test.ts': 29,
  'tests/cloudfunctions/junk.test.ts': 26,
  'tests/pages/emergencies.test.ts': 22,
  'tests/pages/offline-day.test.ts': 21,
  'tests/h5/journey.test.ts': 21,
  'tests/cloudfunctions/outbox.test.ts': 19,
  'tests/cloudfunctions/imports/write-import.test.ts': 19,
  'tests/cloudfunctions/clues/escalating.test.ts': 16,
  'tests/pages/information.test.ts': 16,
  'tests/pages/importing.test.ts': 15,
  'tests/cloudfunctions/clues/random.test.ts': 15,
  'tests/pages/assistance.test.ts': 15,
  'tests/cloudfunctions/bulk.test.ts': 14,
  'tests/pages/own-checklists.test.ts': 14,
  'tests/pages/sending.test.ts': 13,
  'tests/pages/drafts.test.ts': 13,
  'tests/pages/rules.test.ts': 12,
  'tests/local-cloud/functions.test.ts': 12,
  'tests/local-cloud/preview.test.ts': 11,
  'tests/pages/emergency-example.test.ts': 11,
  'tests/pages/cases.test.ts': 10,
  'tests/cloudfunctions/facilities/recounting.test.ts': 10,
  'tests/pages/advice.test.ts': 9,
}
const FEW = 3

export default class LongestFirst extends sequencer.default {
  /** Milliseconds. */
  time(test) {
    return super.time(test) ?? 1000 * (SECONDS[nameOf(test)] ?? FEW)
  }
}

const nameOf = ({ path, context }) => relative(context.config.rootDir, path).replaceAll('\\', '/')

// How long a tick of the timer takes that finds clues nobody has opened among all those of a city, and asks the next for each.

import type { Clue } from '@domain/clues/clue'
import { listKey } from '@domain/kernel/list-key'
import { addMinutes } from '@domain/kernel/time'
import { startCloud, type TestCloud } from '../../tests/kit/cloud'
import { aCounty } from '../../tests/kit/counties'
import { anId, aPerson } from '../../tests/kit/people'
import { aPlace } from '../../tests/kit/places'
import { milliseconds, type Report } from './bench'

const NOW = '2026-03-02T02:00:00.000Z'
const CLUES = 200_000
const DUE = 50
const AT_ONCE = 10_000
const MOST_MILLISECONDS = 2000

export async function benchEscalation(): Promise<Report> {
  const cloud = await startCloud({ now: NOW })
  try {
    fill(cloud)
    await cloud.local.fireTimer('timer')
    cloud.local.setClock(addMinutes(NOW, 60))
    const startedAt = performance.now()
    await cloud.local.fireTimer('timer')
    const took = performance.now() - startedAt
    const told = cloud.all('deliveries').length
    if (told !== DUE) throw new Error(`${told} were told, not ${DUE}`)
    return {
      name: 'escalation',
      conditions: [`${DUE} due among ${CLUES} clues, one tick with its inbox rows`],
      rows: [
        {
          what: 'a tick of the timer',
          figure: milliseconds(took),
          target: `< ${MOST_MILLISECONDS} ms`,
          met: took < MOST_MILLISECONDS,
        },
      ],
      figures: { took },
    }
  } finally {
    await cloud.stop()
  }
}

function fill(cloud: TestCloud): void {
  const officers = Array.from({ length: 20 }, () => aPerson('officer'))
  cloud.put('people', ...officers, aPerson('dispatcher'), aPerson('commission'))
  const [first, second] = officers
  const officerIds = [first!._id, second!._id]
  const place = aPlace({ now: NOW })
  const { county, reported } = place
  const routes = [{ area: county.area, specialty: 'drinkingWater' as const, officerIds }]
  cloud.put('counties', aCounty({ dutyOfficerId: second!._id, routes }))
  for (let laid = 0; laid < CLUES; laid += AT_ONCE)
    cloud.put('clues', ...Array.from({ length: AT_ONCE }, (_, at) => clueAt(laid + at, reported)))
}

/** The first of them become due within the hour, all others later or never. */
function clueAt(at: number, reported: Clue): Clue {
  const _id = anId()
  const due = { status: 'reported', escalateAt: addMinutes(NOW, 30) } as const
  const later = { status: 'reported', escalateAt: addMinutes(NOW, 90 + at) } as const
  const { escalateAt: _, ...handled } = { ...reported, status: 'accepted' as const }
  const key = listKey(addMinutes(NOW, -at), _id)
  const one =
    at < DUE ? { ...reported, ...due } : at % 3 === 0 ? { ...reported, ...later } : handled
  return { ...one, _id, findings: [], severity: 'urgent', listKey: key, queueKey: `1 ${key}` }
}

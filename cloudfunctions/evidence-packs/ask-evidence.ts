import { randomBytes } from 'node:crypto'
import { derivedId, id, type Id } from '@domain/kernel/ids'
import { listKey } from '@domain/kernel/list-key'
import { addMinutes } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { findEvidenced, subjectInput } from './find-evidenced'

/** Whoever asks goes on with it; the timer does where nobody looks. */
const LEFT_MINUTES = 1

/** The clue or case remembers who asked for its evidence, and when. */
export const askEvidence = command({
  action: 'evidence.make',
  input: object({ requestId: id, subject: subjectInput }),

  async run({ input, actor, now, work }): Promise<{ packId: Id }> {
    const { subject } = input
    const { name, record } = await findEvidenced(work, actor, subject)
    const { facilityName, area, county, township } = record
    const _id = derivedId(input.requestId, 'evidence')
    work.add(
      'evidencePacks',
      {
        ...{ _id, subject, title: facilityName, area, county, township, status: 'asked' },
        ...{ askedBy: actor._id, askedByName: actor.name, askedAt: now },
        folder: randomBytes(16).toString('hex'),
        goOnAt: addMinutes(now, LEFT_MINUTES),
        listKey: listKey(now, _id),
      },
      { what: 'evidencePack.asked' },
    )
    if (name === 'clues') work.change(name, record, {}, { what: 'clue.evidenceAsked' })
    else work.change(name, record, {}, { what: 'case.evidenceAsked' })
    return { packId: _id }
  },
})

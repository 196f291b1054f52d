import { problem } from '@domain/kernel/problems'
import { commandsOnce } from '../../src/commands-once'
import { Offline, Refusal } from '../../src/refusals'
import { Flash } from './outbox/a-phone'

const CLUE = '01ke5tp1pbj98pe1m97v79t9hb'
const closing = (words: string) => ({ clueId: CLUE, outcome: 'unfounded' as const, words })

type Answering = () => Promise<unknown>
const lost: Answering = () => Promise.reject(new Offline())
const answered: Answering = () => Promise.resolve({ status: 'closed' })
const refused: Answering = () =>
  Promise.reject(new Refusal(problem('alreadyChanged', { now: '已办结' }).toAnswer()))

/** A phone whose requests end as told, one after the other. */
function aPhone(...endings: Answering[]) {
  const flash = new Flash()
  const asked: string[] = []
  let ids = 0
  let owner = 'somebody'
  const begin = () =>
    commandsOnce({
      storage: flash.phone().storage,
      newId: () => Promise.resolve(`request ${(ids += 1)}`),
      personId: () => owner,
      call: (_name, input: { requestId: string }) => {
        asked.push(input.requestId)
        return (endings.shift() ?? answered)()
      },
    })
  const become = (person: string) => {
    owner = person
  }
  return { flash, asked, begin, become }
}

describe('a command that is asked for again', () => {
  it('is one request when tapped twice', async () => {
    const { asked, begin } = aPhone()
    const once = begin()
    const both = [
      once('clues.close', CLUE, closing('没有')),
      once('clues.close', CLUE, closing('没有')),
    ]

    expect(await Promise.all(both)).toEqual([{ status: 'closed' }, { status: 'closed' }])
    expect(asked).toEqual(['request 1'])
  })

  it('is the same request after a lost answer, even when the app was killed between', async () => {
    const { asked, begin } = aPhone(lost, answered)
    await expect(begin()('clues.close', CLUE, closing('没有'))).rejects.toThrow(Offline)
    await begin()('clues.close', CLUE, closing('没有'))

    expect(asked).toEqual(['request 1', 'request 1'])
  })

  it.each([
    ['with other words', lost, '改了'],
    ['once it was answered', answered, '没有'],
    ['once it was refused', refused, '没有'],
  ])('is another request %s', async (_when, first, words) => {
    const { asked, begin } = aPhone(first, answered)
    const once = begin()
    await once('clues.close', CLUE, closing('没有')).catch(() => undefined)
    await once('clues.close', CLUE, closing(words))

    expect(asked).toEqual(['request 1', 'request 2'])
  })

  it('is another request for another person on the same phone', async () => {
    const { asked, begin, become } = aPhone(lost, answered)
    const once = begin()
    await once('clues.accept', CLUE, { clueId: CLUE }).catch(() => undefined)
    become('somebody else')
    await once('clues.accept', CLUE, { clueId: CLUE })

    expect(asked).toEqual(['request 1', 'request 2'])
  })

  it('is sent although the phone is full', async () => {
    const { flash, begin } = aPhone()
    flash.capacity = 0

    expect(await begin()('clues.accept', CLUE, { clueId: CLUE })).toEqual({ status: 'closed' })
  })
})

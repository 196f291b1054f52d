import { closedQueueKey, openQueueKey } from '@domain/clues/clue'

describe('the clues of an officer', () => {
  const of = (severity: 'ordinary' | 'urgent' | 'emergency', listKey: string) => ({
    severity,
    listKey,
  })

  it('have emergencies above all that is newer, then what is urgent, and the newest above the rest', () => {
    const open = [
      ...[of('ordinary', '4'), of('urgent', '9'), of('emergency', '2'), of('ordinary', '3')],
      of('urgent', '1'),
    ]
    const queue = open.sort((one, other) => (openQueueKey(one) < openQueueKey(other) ? 1 : -1))
    expect(queue.map(({ listKey }) => listKey)).toEqual(['2', '9', '1', '4', '3'])
  })

  it('are in the order of time once they are closed', () => {
    expect(closedQueueKey(of('urgent', '1')) < closedQueueKey(of('ordinary', '2'))).toBe(true)
  })
})

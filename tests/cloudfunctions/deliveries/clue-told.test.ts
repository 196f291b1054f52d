// From a clue to the officer's WeChat: an inbox row in every case, a message only where one is allowed.

import type { Person } from '@domain/people/person'
import type { TestCloud } from '../../kit/cloud'
import { anId, aPerson } from '../../kit/people'
import { clueAlert, clueAnswer, inToldCounties, turbid, unlocked, type Told } from '../../kit/told'

describe('telling of a clue', () => {
  let cloud: TestCloud
  let told: Told
  inToldCounties((here) => ({ cloud, told } = here))

  describe('without a credit', () => {
    it('puts it into the inbox and sends nothing', async () => {
      await told.report()
      expect(told.inbox()).toMatchObject([{ status: 'unread', messageState: 'withoutCredit' }])
      expect(told.inbox()[0]).not.toHaveProperty('attemptAt')
      expect(told.sent()).toEqual([])
      const { unreadCount } = await cloud.as(told.officer).get('deliveries.unread', {})
      expect(unreadCount).toBe(1)
    })

    it('counts no credit for a refusal, nor for somebody whom nobody has entered', async () => {
      await (await told.phone()).answerNextSubscription('reject')
      await told.allow(clueAlert)
      const stranger = await cloud.as({ openid: 'o-passer-by' }).phone()
      await stranger.requestSubscribeMessage({ tmplIds: [clueAlert] })
      expect(cloud.all('credits').filter(({ personId }) => personId === told.officer._id)).toEqual(
        [],
      )
      expect(cloud.all('credits').some(({ personId }) => personId === 'o-passer-by')).toBe(false)
    })

    it('tells the one on duty where the officer of the route is suspended', async () => {
      await told.allow(clueAlert)
      const [commission, other] = [
        aPerson('commission', { area: told.officer.area }),
        aPerson('officer', { area: told.officer.area }),
      ]
      cloud.put('people', commission, other)
      const $set = { dutyOfficerId: other._id, routes: [routeTo(told.officer)] }
      const filter = { _id: told.officer.area.slice(0, 6) }
      await cloud.local.store.update('counties', { filter, multi: false }, { $set })
      const about = { requestId: anId(), personId: told.officer._id }
      await cloud.as(commission).get('people.suspend', about)
      await told.report()
      expect(told.inbox()).toEqual([])
      expect(cloud.all('deliveries').filter(({ to }) => to === other._id)).toHaveLength(1)
    })

    it('sends nothing to whom was suspended since', async () => {
      await told.allow(clueAlert)
      told.refuse(-1)
      await told.report()
      const filter = { _id: told.officer._id }
      const $set = { status: 'suspended' }
      await cloud.local.store.update('people', { filter, multi: false }, { $set })
      told.later(5)
      await told.tick()
      expect(told.inbox()).toMatchObject([{ messageState: 'withoutCredit' }])
      expect(told.sent()).toEqual([])
    })
  })

  const routeTo = ({ _id, area }: Person) => ({
    ...{ area, specialty: 'drinkingWater', officerIds: [_id] },
  })

  describe('with a credit', () => {
    it('sends the words of the clue, as a suspicion, with its page', async () => {
      await told.allow(clueAlert)
      await told.report()
      await told.tick()
      expect(told.inbox()).toMatchObject([{ messageState: 'sent' }])
      expect(told.sent()).toMatchObject([{ templateId: clueAlert, page: told.inbox()[0]!.page }])
      const { data } = told.sent()[0]!
      expect(data['thing1']?.value).toBe(told.water.name)
      expect(data['thing2']?.value).toMatch(/^疑似/)
      expect(data['time4']?.value).toBe('2026-03-02 10:00')
      expect(told.credit()).toBe(0)
    })

    it('sends one for each credit; the clues beyond are in the inbox all the same', async () => {
      await told.allow(clueAlert)
      await told.report({ ...turbid, ...unlocked })
      await told.tick()
      expect(told.states()).toEqual(['sent', 'withoutCredit'])
      expect(told.sent()).toHaveLength(1)
      const { rows } = await cloud.as(told.officer).get('deliveries.list', {})
      expect(rows).toHaveLength(2)
    })

    it('tells the coordinator of what became of it', async () => {
      await (
        await cloud.as(told.coordinator).phone()
      ).requestSubscribeMessage({ tmplIds: [clueAnswer] })
      const { clues } = await told.report()
      const { clueId } = clues[0]!
      await cloud.as(told.officer).get('clues.accept', { requestId: anId(), clueId })
      const answer = { outcome: 'corrected', words: '已更换滤料，水质清澈' } as const
      await cloud.as(told.officer).get('clues.close', { requestId: anId(), clueId, ...answer })
      const { rows } = await cloud.as(told.coordinator).get('deliveries.list', {})
      expect(rows.map(({ title }) => title.slice(0, 3))).toEqual(['已办结', '已受理'])
      expect(rows[0]?.words).toContain('已更换滤料')
      await told.tick()
      const messages = cloud.local.sentMessages.filter(
        ({ openid }) => openid === told.coordinator.openid,
      )
      expect(messages).toMatchObject([{ data: { phrase2: { value: '已受理' } } }])
    })
  })
})

import { templates, type Template, type TemplateName } from '../../config/templates'
import { awaitedKind } from '@domain/clues/tellings'
import { keysOfWaitingTips, waitingTipsIn, type WaitingTips } from '@domain/indicators/waiting-tips'
import { levelOf } from '@domain/kernel/areas'
import { mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { creditId } from '../kernel/credits'
import { templateFor } from '../kernel/message'
import type { Store } from '../kernel/store'
import { tallied } from '../kernel/tallies'
import { query } from '../kernel/use-case'
import { object } from '@domain/kernel/z'

/** More than this is shown as 9+. */
const COUNTED = 10

export interface Unread extends Partial<WaitingTips> {
  /** At most ten: the badge says 9+ for that. */
  unreadCount: number
  /** Messages that can still be received of what this person waits for most. */
  remaining: number
  /** And by template, what is awaited most first. */
  credits: {
    template: TemplateName
    templateId: string
    kind: 'once' | 'long'
    remaining: number
  }[]
}

/** What the badge and the quiet line about messages show, and what else every tab says in a number. */
export const showUnread = query({
  action: 'delivery.read',
  input: object({}),

  async run({ actor, store }): Promise<Unread> {
    const awaited = templateFor[awaitedKind(actor.role)]
    const others = (Object.keys(templates) as TemplateName[]).filter((each) => each !== awaited)
    const names = [awaited, ...others]
    const [waiting, unread, ...found] = await Promise.all([
      acceptsForCounty(actor) ? tipsWaiting(store, actor.county) : undefined,
      store.list('deliveries', { where: { to: actor._id, status: 'unread' }, limit: COUNTED }),
      ...names.map((name) => store.find('credits', creditId(actor._id, name))),
    ])
    const credits = names.map((template, place) => ({
      template,
      templateId: templates[template].id,
      kind: (templates[template] as Template).kind,
      remaining: found[place]?.remaining ?? 0,
    }))
    return {
      ...{ unreadCount: unread.length, remaining: credits[0]?.remaining ?? 0, credits },
      ...waiting,
    }
  },
})

const acceptsForCounty = ({ role, area }: Person): boolean =>
  mayDo(role, 'tipOff.decide') && levelOf(area) === 'county'

async function tipsWaiting(store: Store, county: string): Promise<WaitingTips> {
  const keys = keysOfWaitingTips(county)
  return waitingTipsIn(await tallied(store, keys, county), keys)
}

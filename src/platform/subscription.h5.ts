import type { Subscription, SubscriptionAnswer } from './contracts'
import { preview } from './preview.h5'
import { withCloud } from './session.h5'

export const subscription: Subscription = {
  ask: (templateIds) =>
    withCloud(async (door) => {
      await door.answerNextSubscription(preview.get().subscriptionAnswer)
      const answered = await door.requestSubscribeMessage({ tmplIds: templateIds })
      return Object.fromEntries(templateIds.map((id) => [id, answered[id] as SubscriptionAnswer]))
    }),
}

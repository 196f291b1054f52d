import type { Subscription, SubscriptionAnswer } from './contracts'
import { withCloud } from './session.h5'

export const subscription: Subscription = {
  ask: (templateIds) =>
    withCloud(async (door) => {
      const answered = await door.requestSubscribeMessage({ tmplIds: templateIds })
      return Object.fromEntries(templateIds.map((id) => [id, answered[id] as SubscriptionAnswer]))
    }),

  setting: () =>
    withCloud(async (door) => {
      const { mainSwitch, itemSettings } = await door.subscriptionsSetting()
      return { isOn: mainSwitch, repeated: Object.keys(itemSettings) }
    }),
}

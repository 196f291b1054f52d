import type { Subscription, SubscriptionAnswer } from './contracts'

const ANSWERS: readonly string[] = ['accept', 'reject', 'ban', 'filter']

export const subscription: Subscription = {
  async ask(templateIds) {
    const answered = await wx.requestSubscribeMessage({ tmplIds: templateIds })
    const given = Object.entries(answered).filter(
      (entry): entry is [string, SubscriptionAnswer] =>
        templateIds.includes(entry[0]) && ANSWERS.includes(entry[1]),
    )
    return Object.fromEntries(given)
  },

  async setting() {
    // An old WeChat does not know the question.
    const { subscriptionsSetting } = (await wx.getSetting({
      withSubscriptions: true,
    })) as Partial<WechatMiniprogram.GetSettingSuccessCallbackResult>
    if (!subscriptionsSetting) return undefined
    const { mainSwitch, itemSettings = {} } = subscriptionsSetting
    const kept = Object.entries(itemSettings) as [string, string][]
    // With its sound or with its alert is allowed too.
    const repeated = kept.filter(([, answer]) => answer.startsWith('accept')).map(([id]) => id)
    return { isOn: mainSwitch, repeated }
  },
}

// Asks WeChat to be allowed one more message of each kind, and explains when it was not.

import { openSetting } from '@tarojs/taro'
import type { AnswerTo } from '../../cloud'
import { agreed, say, tell } from '../../dialogs'
import type { SubscriptionAnswer } from '../../platform/contracts'
import { subscription } from '../../platform/subscription'
import { tellSwitch } from '../../top-up'

type Credits = AnswerTo<'deliveries.unread'>['credits']

/** Asking is the first thing it does: WeChat wants it straight after the tap. */
export async function askForMore(credits: Credits): Promise<void> {
  const alike = credits.filter(({ kind }) => kind === credits[0]?.kind)
  const answers = await subscription.ask(alike.map(({ templateId }) => templateId)).catch(asError)
  if (answers instanceof Error) return notAsked(answers)
  const given = Object.values(answers)
  if (!given.includes('accept')) return refused(given)
  say('已补充')
  await tellSwitch(true)
}

interface Failed extends Error {
  errCode?: number
}

const asError = (failure: unknown): Failed =>
  failure instanceof Error ? failure : Object.assign(new Error('没有补充'), failure)

const SWITCHED_OFF = 20004

async function notAsked({ errCode }: Failed): Promise<void> {
  if (errCode !== SWITCHED_OFF) return tell('没有补充', '现在没有问到微信，过一会儿再点一次')
  await tellSwitch(false)
  return offerSettings('微信里接收消息的开关没有打开，可以到设置的“订阅消息”里打开。')
}

async function refused(given: SubscriptionAnswer[]): Promise<void> {
  if (given.every((answer) => answer === 'ban' || answer === 'filter')) {
    return tell('没有补充', '微信暂时停用了这类提醒。消息仍会出现在“消息”里')
  }
  return offerSettings('这次没有允许。如果微信没有弹出询问，可以到设置的“订阅消息”里打开。')
}

async function offerSettings(words: string): Promise<void> {
  const goes = await agreed('没有补充', `${words}不打开也行，消息仍会出现在“消息”里。`, '去设置')
  if (goes) await openSetting({ withSubscriptions: true }).catch(() => say('请在微信的设置里打开'))
}

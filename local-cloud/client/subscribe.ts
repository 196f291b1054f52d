// wx.requestSubscribeMessage: the pop-up's answer is set beforehand for the person; WeChat counts the grants and tells the cloud.

import type { Cloud } from '../cloud'
import { ALWAYS } from '../openapi/ledger'
import type { Template } from '../openapi/templates'
import { push } from '../runtime/push'
import { readJson } from './body'
import type { ClientCall } from './endpoint'
import type { Session, SubscribeAnswer } from './sessions'

const ANSWERS: SubscribeAnswer[] = ['accept', 'reject', 'ban', 'always', 'off']
const TEMPLATES_AT_ONCE = 5

const fail = (errCode: number, words: string) => ({
  errCode,
  errMsg: `requestSubscribeMessage:fail ${words}`,
})

/** Sets what this person will tap; `always`, `ban` and `off` stay, WeChat asks no more. */
export async function answerNextSubscription({
  cloud,
  session,
  body,
}: ClientCall): Promise<unknown> {
  const { answer } = readJson<{ answer?: SubscribeAnswer }>(body)
  if (!answer || !ANSWERS.includes(answer)) throw new Error(`answer is one of ${ANSWERS.join()}`)
  cloud.sessions.setAnswer(session.identity, answer)
  return { errMsg: 'answerNextSubscription:ok' }
}

/** What wx.getSetting tells with withSubscriptions: the templates of which WeChat asks no more. */
export async function subscriptionsSetting({ cloud, session }: ClientCall): Promise<unknown> {
  const answer = cloud.sessions.answerOf(session.identity)
  const kept = answer === 'always' ? [...cloud.templates.keys()] : []
  return {
    errMsg: 'getSetting:ok',
    mainSwitch: answer !== 'off',
    itemSettings: Object.fromEntries(kept.map((id) => [id, 'accept'])),
  }
}

export async function requestSubscribeMessage(call: ClientCall): Promise<unknown> {
  const { tmplIds = [] } = readJson<{ tmplIds?: string[] }>(call.body)
  const { cloud, session } = call
  if (tmplIds.length === 0) return fail(10001, 'TmplIds can not be empty')
  if (tmplIds.length > TEMPLATES_AT_ONCE) return fail(20003, 'Templates count out of max bounds')
  const templates = tmplIds.map((id) => cloud.templates.get(id))
  if (!templates.every((template) => template !== undefined))
    return fail(20001, 'No template data return, verify the template id exist')
  if (new Set(templates.map(({ kind }) => kind)).size > 1)
    return fail(20002, 'Templates type must be same')
  return answered(cloud, session, templates)
}

async function answered(cloud: Cloud, session: Session, templates: Template[]) {
  const subscribeAnswer = cloud.sessions.answerOf(session.identity)
  if (subscribeAnswer === 'off') return fail(20004, 'The main switch is switched off')
  const answer = subscribeAnswer === 'always' ? 'accept' : subscribeAnswer
  for (const template of templates) record(cloud, session.identity.openid, template, answer)
  await tellTheCloud(cloud, session.identity.openid, templates, answer)
  const results = Object.fromEntries(templates.map(({ id }) => [id, answer]))
  return { errMsg: 'requestSubscribeMessage:ok', ...results }
}

function record({ ledger }: Cloud, openid: string, { id, kind }: Template, answer: string): void {
  if (answer === 'accept') ledger.grant(openid, id, kind === 'long' ? ALWAYS : 1)
  else if (kind === 'long' || answer === 'ban') ledger.set(openid, id, 0)
}

/** `List` is an object when there is one, an array when there are several: WeChat's own inconsistency. */
async function tellTheCloud(cloud: Cloud, openid: string, templates: Template[], answer: string) {
  const list = templates.map(({ id }) => ({
    TemplateId: id,
    SubscribeStatusString: answer === 'accept' ? 'accept' : 'reject',
    PopupScene: '0',
  }))
  const event = {
    FromUserName: openid,
    MsgType: 'event',
    Event: 'subscribe_msg_popup_event',
    List: list.length === 1 ? list[0] : list,
  }
  await push(cloud.functions, event, cloud.clock.now()).catch((error: unknown) =>
    cloud.log.write({ level: 'error', functionName: 'callback', text: String(error) }),
  )
}

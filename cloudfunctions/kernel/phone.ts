// The phone number behind WeChat's one-time code, proven by WeChat.

import { problem } from '@domain/kernel/problems'
import { wechat } from './cloud'

interface Answer {
  phoneInfo?: { purePhoneNumber?: string }
}

/** WeChat answers a code once; a command that runs again after a conflict asks with the same input. */
const answered = new WeakMap<object, Promise<string>>()

/** The Problem phoneRefused for a code that is wrong, used or too old. */
export function phoneBehind(input: { phoneCode: string }): Promise<string> {
  const phone = answered.get(input) ?? phoneOf(input.phoneCode)
  answered.set(input, phone)
  return phone
}

async function phoneOf(code: string): Promise<string> {
  const answer = (await asked(code)) as Answer
  const phone = answer.phoneInfo?.purePhoneNumber
  if (!phone) throw problem('phoneRefused')
  return phone
}

const WRONG_CODE = new Set([40029, 40013, 40003, 40129, 44001])

async function asked(code: string): Promise<unknown> {
  try {
    return await wechat.phonenumber.getPhoneNumber({ code })
  } catch (error) {
    if (WRONG_CODE.has((error as { errCode?: number }).errCode ?? 0)) throw problem('phoneRefused')
    throw error
  }
}

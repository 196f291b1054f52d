// The phone number behind WeChat's one-time code, proven by WeChat.

import { problem } from '@domain/kernel/problems'
import { wechat } from './cloud'

interface Answer {
  phoneInfo?: { purePhoneNumber?: string }
}

/** The Problem phoneRefused for a code that is wrong, used or too old. */
export async function phoneBehind(code: string): Promise<string> {
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

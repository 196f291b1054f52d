import type { Telling } from './delivery'

const HINT = '紧急的事请打电话'

/** To whoever manages the county's clues: phones will not ring until somebody has put it right. */
export const tellBan = (to: string, title: string, errorCode: number): Telling => ({
  ...{ to, kind: 'messagesBanned', title: '微信提醒发不出去' },
  words: `微信不收“${title}”（错误码 ${errorCode}）。线索照常进“消息”，但手机不会响。${HINT}，并请负责小程序的人处理。`,
  page: 'packages/office/reachability/index',
  message: { facilityName: '微信提醒', what: '微信提醒发不出去', state: '发不出去', hint: HINT },
})

import { exportApi } from '../../export'
import { goOnMaking } from '../../export-timer'
import { answer, type Call } from '../../kernel/answer'
import { callerOpenid, isTimer } from '../../kernel/cloud'

export const main = (call: Call) =>
  isTimer() ? goOnMaking(new Date().toISOString()) : answer(exportApi, call, callerOpenid() ?? '')

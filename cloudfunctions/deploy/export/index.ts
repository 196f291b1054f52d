import { exportApi } from '../../export'
import { answer, type Call } from '../../kernel/answer'
import { callerOpenid } from '../../kernel/cloud'

export const main = (call: Call) => answer(exportApi, call, callerOpenid() ?? '')

import { api } from '../../api'
import { answer, type Call } from '../../kernel/answer'
import { callerOpenid } from '../../kernel/cloud'

export const main = (call: Call) => answer(api, call, callerOpenid() ?? '')

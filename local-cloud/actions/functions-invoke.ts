// functions.invokeFunction: one function calls another and waits. WeChat gives the callee no user; a local setting can.

import type { Action } from '../cloud'
import { refuse } from '../wire/errors'

export const invokeFunction: Action = async (request, { functions, settings }) => {
  const { function_name, request_data, invocationId } = request
  if (typeof function_name !== 'string') throw refuse.parameterWrong('missing name')
  const caller = functions.invocation(invocationId)
  const { text } = await functions.call({
    name: function_name,
    eventText: typeof request_data === 'string' ? request_data : '{}',
    source: caller ? `${caller.source},scf` : 'scf',
    nested: caller !== undefined,
    ...(settings.calleesKnowTheUser && caller?.identity && { identity: caller.identity }),
  })
  return { data: { response_data: text } }
}

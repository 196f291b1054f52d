import { boolean, object } from '@domain/kernel/z'
import { noteSwitch as keepSwitch } from '../kernel/reaches'
import { query } from '../kernel/use-case'

/** A phone says whether its person wants messages at all: WeChat tells that to nobody else. It is no change of any matter. */
export const noteSwitch = query({
  action: 'delivery.read',
  input: object({ isOn: boolean() }),

  async run({ input, actor, now }): Promise<{ isOn: boolean }> {
    await keepSwitch(actor._id, input.isOn, now)
    return { isOn: input.isOn }
  },
})

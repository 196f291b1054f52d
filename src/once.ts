import { call } from './cloud'
import { commandsOnce } from './commands-once'
import { storage } from './platform/storage'
import { newId, profile } from './session'

/** Sends a command from this phone, once however often it is asked for. */
export const callOnce = commandsOnce({
  storage,
  call,
  newId,
  personId: () => profile.get()?._id ?? '',
})

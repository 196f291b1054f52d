// As much of the mini-program as keeps records and sends them; ./bundle builds it as WeChat gets it.

export { phoneNow, learnServerTime } from '../../../src/clock'
export { Drafts } from '../../../src/outbox/drafts'
export { kindOf } from '../../../src/outbox/kinds'
export { Outbox, type Way } from '../../../src/outbox/outbox'
export { upload } from '../../../src/cloud'
export { StorageFull } from '../../../src/platform/contracts'

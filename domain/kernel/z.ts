// The only door to zod. WeChat forbids `new Function`, so its compiler stays off.

import { config } from 'zod'

config({ jitless: true })

export * from 'zod'

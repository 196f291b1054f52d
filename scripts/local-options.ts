// What the local cloud must be told to be this environment: the same declarations that are deployed to WeChat.

import { join } from 'node:path'
import { account } from '../config/account'
import { collections } from '../config/database'
import { storageRule } from '../config/storage'
import { templates } from '../config/templates'
import type { LocalCloudOptions } from '../local-cloud'

export const localOptions = {
  functionsRoot: join(__dirname, '../dist/cloudfunctions'),
  collections,
  storageRule,
  templates: Object.values(templates).map(({ keywords, ...template }) => ({
    ...template,
    keywords: Object.entries(keywords).map(([key, label]) => ({ key, label })),
  })),
  envId: account.envId,
  appid: account.appId,
  environment: {
    // Everybody can read it here: for the local cloud alone.
    INFORMANT_KEYS: `demo:${'5e'.repeat(32)}`,
  },
} satisfies Partial<LocalCloudOptions>

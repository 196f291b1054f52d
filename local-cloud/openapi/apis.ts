// Every open API that the local cloud has, by WeChat's name.

import type { Clock } from '../clock'
import type { CloudSettings } from '../settings'
import type { OpenApi, Presence } from './api'
import type { Ledger } from './ledger'
import type { MediaChecks } from './media-check'
import { msgSecCheck } from './msg-sec-check'
import type { PhoneCodes } from './phone-number'
import { subscribeMessageSend } from './subscribe-message'
import type { Template } from './templates'
import { wxacodeGetUnlimited } from './wxacode'

export interface ApiParts {
  clock: Clock
  ledger: Ledger
  mediaChecks: MediaChecks
  phoneCodes: PhoneCodes
  presence: Presence
  settings: CloudSettings
  templates: Map<string, Template>
  url: () => string
}

export function openApis(parts: ApiParts): Record<string, OpenApi> {
  return {
    'subscribeMessage.send': subscribeMessageSend(parts),
    'security.msgSecCheck': msgSecCheck(parts.presence),
    'security.imgSecCheck': async () => ({}),
    'security.mediaCheckAsync': parts.mediaChecks.api,
    'phonenumber.getPhoneNumber': parts.phoneCodes.api,
    'wxacode.getUnlimited': wxacodeGetUnlimited(parts.url),
  }
}

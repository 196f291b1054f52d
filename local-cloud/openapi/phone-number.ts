// phonenumber.getPhoneNumber: the code that the button gave, valid five minutes and once.

import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock'
import { type OpenApi, OpenApiError } from './api'

const CODE_LIVES_MS = 5 * 60 * 1000

export class PhoneCodes {
  private readonly codes = new Map<string, { phone: string; openid: string; expiresAt: number }>()

  constructor(
    private readonly clock: Clock,
    private readonly appid: string,
  ) {}

  /** What tapping the phone button gives this person. */
  issue(openid: string, phone: string): string {
    const code = randomBytes(32).toString('hex')
    this.codes.set(code, { phone, openid, expiresAt: this.clock.now() + CODE_LIVES_MS })
    return code
  }

  readonly api: OpenApi = async ({ code, openid }) => {
    const issued = this.codes.get(String(code))
    this.codes.delete(String(code))
    const refused = !issued || (openid !== undefined && openid !== issued.openid)
    if (refused || this.clock.now() > issued.expiresAt)
      throw new OpenApiError(40029, 'invalid code')
    return {
      phone_info: {
        phoneNumber: issued.phone,
        purePhoneNumber: issued.phone,
        countryCode: '86',
        watermark: { timestamp: Math.floor(this.clock.now() / 1000), appid: this.appid },
      },
    }
  }
}

import type { Stamp } from '@domain/emergencies/stamp'
import { hasServerTime, phoneNow, serverNow } from '../../clock'

/** Now, by the cloud's clock where this phone has heard it; else the cloud corrects it as it arrives. */
export const stampNow = (): Stamp =>
  hasServerTime() ? { at: serverNow(), source: 'cloud' } : { at: phoneNow(), source: 'phone' }

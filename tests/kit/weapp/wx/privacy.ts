// Private functions as WeChat has them since 2.32.3: what is not declared fails; the first one waits until the app has asked the
// person, and WeChat itself has seen them tap the button that agrees.

import { privateInterfaces } from '../../../../src/privacy/private-interfaces'
import type { Phone } from '../phone'
import type { Realm } from '../realm'
import { Failed, type Part, type Pending } from './part'

/** What WeChat counts as private, as far as a mini-program like ours could use it. */
export const PRIVATE: readonly string[] = [
  ...['getLocation', 'getFuzzyLocation', 'startLocationUpdate', 'chooseLocation', 'choosePoi'],
  ...['chooseAddress', 'chooseInvoiceTitle', 'chooseLicensePlate', 'getWeRunData'],
  ...['chooseMedia', 'chooseImage', 'chooseVideo', 'chooseMessageFile'],
  ...['getRecorderManager', 'startRecord', 'joinVoIPChat', 'createCameraContext'],
  ...['saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum', 'addPhoneContact', 'addPhoneCalendar'],
  ...[
    'setClipboardData',
    'getClipboardData',
    'openBluetoothAdapter',
    'getUserProfile',
    'getUserInfo',
  ],
  ...['startAccelerometer', 'startCompass', 'startGyroscope', 'startDeviceMotionListening'],
]

/** Those that `requiredPrivateInfos` of app.json must name as well. */
export const OF_PLACES: readonly string[] = [
  ...['getFuzzyLocation', 'getLocation', 'onLocationChange', 'startLocationUpdate'],
  ...['startLocationUpdateBackground', 'chooseLocation', 'choosePoi', 'chooseAddress'],
]

const NOT_DECLARED = 112
const NOT_AGREED = 104

type Answer = { event: string; buttonId?: string }
type Listener = (resolve: (answer: Answer) => void, about: { referrer: string }) => void

export class Consent {
  /** What stops a private function until somebody has agreed. */
  private listener: Listener | undefined

  constructor(
    private readonly phone: Phone,
    private readonly realm: Realm,
    private readonly pending: Pending,
    /** `requiredPrivateInfos` of app.json. */
    private readonly places: readonly string[],
  ) {}

  /** Returns once it may be used. */
  async needed(name: string): Promise<void> {
    if (OF_PLACES.includes(name) && !this.places.includes(name))
      throw new Failed(
        'the api need to be declared in the requiredPrivateInfos field in app.json/ext.json',
      )
    if (!privateInterfaces.some(({ names }) => names.includes(name)))
      throw new Failed('api scope is not declared in the privacy agreement', NOT_DECLARED)
    if (!this.phone.hasAgreed) await this.ask(name)
  }

  get part(): Part {
    return {
      sync: { onNeedPrivacyAuthorization: (listener: Listener) => void (this.listener = listener) },
      async: {
        getPrivacySetting: () => ({
          needAuthorization: !this.phone.hasAgreed,
          privacyContractName: '《用户隐私保护指引》',
        }),
      },
    }
  }

  /** The same functions, which wait for consent where they need it. */
  over(part: Part): Part {
    const guarded = Object.entries(part.async ?? {}).map(([name, act]) => [
      name,
      PRIVATE.includes(name)
        ? async (options: never) => {
            await this.needed(name)
            return act(options)
          }
        : act,
    ])
    return { ...part, async: Object.fromEntries(guarded) as NonNullable<Part['async']> }
  }

  /** What waits for the person is nothing that the app is busy with. */
  private async ask(referrer: string): Promise<void> {
    const { listener, realm, phone, pending } = this
    if (!listener) throw new Error(`${referrer} is used and nobody asks for consent`)
    pending.count -= 1
    const { event, buttonId = '' } = await new Promise<Answer>((settle) =>
      realm.guard(() =>
        listener(
          (answer) => answer.event !== 'exposureAuthorization' && settle(answer),
          realm.into({ referrer }),
        ),
      ),
    )
    pending.count += 1
    if (event !== 'agree') throw new Failed('privacy permission is not authorized', NOT_AGREED)
    if (!phone.agreedWith.has(buttonId)) throw new Error(`nobody has tapped #${buttonId}`)
    phone.hasAgreed = true
  }
}

// What the preview's drawer sets in place of a real phone, and the pages it opens. Outside the preview it is an ordinary phone.

import { joinPreview, phoneAtStart } from '../../local-cloud/preview/in-frame'
import type { PhoneState } from '../../local-cloud/preview/protocol'
import { go } from '../go'
import { announcing } from './announcing'

export const preview = announcing<PhoneState>(phoneAtStart())

/** The pages can be opened once everything has run. */
window.addEventListener('load', () => joinPreview({ state: preview.set, openPage: go }))

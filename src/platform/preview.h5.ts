// What the preview's drawer sets in place of a real phone, and the pages it opens. Outside the preview it is an ordinary phone.

import { navigateTo, switchTab } from '@tarojs/taro'
import { joinPreview, phoneAtStart } from '../../local-cloud/preview/in-frame'
import type { PhoneState } from '../../local-cloud/preview/protocol'
import { announcing } from './announcing'

export const preview = announcing<PhoneState>(phoneAtStart())

const isTab = (page: string) => page.startsWith('pages/')

function openPage(page: string): void {
  const url = `/${page}`
  void (isTab(page) ? switchTab({ url }) : navigateTo({ url }))
}

/** The pages can be opened once everything has run. */
window.addEventListener('load', () => joinPreview({ state: preview.set, openPage }))

import type { PropsWithChildren } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { useDidShow, useLaunch } from '@tarojs/taro'
import { RESIDENT } from './outbox/kinds/resident-tip-written'
import { drafts, sendWaiting } from './outbox/phone-outbox'
import { readBeforehand } from './pack/beforehand'
import { refreshPack } from './pack/phone-pack'
import { network } from './platform/network'
import { privacy } from './platform/privacy'
import { askConsent } from './privacy/consent'
import { queries } from './queries'
import { profile, refreshQuietly, resume } from './session'
import './app.scss'

/** What somebody here wrote without signing in goes whoever is signed in. */
function sendOwn(): void {
  if (!network.online()) return
  const own = profile.get()
  if (own) void sendWaiting(own._id, { atOnce: true })
  if (drafts.list(RESIDENT).length > 0) void sendWaiting(RESIDENT, { atOnce: true })
}

/** What the day needs where there is no signal. */
async function bringUpToDate(): Promise<void> {
  if (!network.online()) return
  await refreshPack()
  await readBeforehand()
}

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    privacy.onNeeded(askConsent)
    void resume()
    void drafts.recover().finally(sendOwn)
    profile.onChange(() => {
      sendOwn()
      void bringUpToDate()
    })
    network.onChange((online) => {
      if (!online) return
      sendOwn()
      void bringUpToDate()
    })
  })
  useDidShow(() => void refreshQuietly().then(bringUpToDate))
  return <QueryClientProvider client={queries}>{children}</QueryClientProvider>
}

import type { PropsWithChildren } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { useDidShow, useLaunch } from '@tarojs/taro'
import { drafts, sendWaiting } from './outbox/phone-outbox'
import { readBeforehand } from './pack/beforehand'
import { refreshPack } from './pack/phone-pack'
import { network } from './platform/network'
import { queries } from './queries'
import { profile, refreshQuietly, resume } from './session'
import './app.scss'

function sendOwn(): void {
  const own = profile.get()
  if (own && network.online()) void sendWaiting(own._id, { atOnce: true })
}

/** What the day needs where there is no signal. */
async function bringUpToDate(): Promise<void> {
  if (!network.online()) return
  await refreshPack()
  await readBeforehand()
}

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
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

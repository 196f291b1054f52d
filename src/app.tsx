import type { PropsWithChildren } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { useDidShow, useLaunch } from '@tarojs/taro'
import { drafts, sendWaiting } from './outbox/phone-outbox'
import { network } from './platform/network'
import { queries } from './queries'
import { profile, refreshQuietly, resume } from './session'
import './app.scss'

function sendOwn(): void {
  const own = profile.get()
  if (own && network.online()) void sendWaiting(own._id, { atOnce: true })
}

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    void resume()
    void drafts.recover().finally(sendOwn)
    network.onChange((online) => online && sendOwn())
  })
  useDidShow(() => void refreshQuietly())
  return <QueryClientProvider client={queries}>{children}</QueryClientProvider>
}

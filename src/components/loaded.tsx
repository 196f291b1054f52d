import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Offline, Refusal } from '../refusals'
import { EmptyState } from './empty-state'
import { ReadBefore } from './read-before'

/** As much of a react-query result as is shown. */
interface Loading<Value> {
  data: Value | undefined
  error: Error | null
  refetch: () => unknown
}

interface LoadedProps<Value> {
  of: Loading<Value>
  /** Where the value holds nothing to show: what to say instead. */
  empty?: { when: (value: Value) => boolean; title: string; words?: string }
  children: (value: Value) => ReactNode
}

/** A value, or why it is not there: loading, empty, offline, refused, failed. What was read before stays in sight. */
export function Loaded<Value>({ of, empty, children }: LoadedProps<Value>) {
  const { data, error } = of
  if (error instanceof Refusal && error.code !== 'busy') return <Refused by={error} />
  if (data === undefined) return <NotRead of={of} />
  return (
    <>
      {error && <ReadBefore error={error} />}
      {empty?.when(data) ? (
        <EmptyState title={empty.title} words={empty.words ?? ''} />
      ) : (
        children(data)
      )}
    </>
  )
}

function NotRead({ of: { error, refetch } }: { of: Loading<unknown> }) {
  if (!error) return <View className="quiet empty-state">正在读取…</View>
  const again = { word: '再试一次', onTap: () => void refetch() }
  if (!(error instanceof Offline))
    return <EmptyState title="没有读到" words={error.message} action={again} />
  return (
    <EmptyState title="现在没有网络" words="这一页还没有存到手机上，有网后再看" action={again} />
  )
}

const FORBIDDEN: readonly string[] = ['notAllowed', 'notSignedIn', 'suspended']

const Refused = ({ by: { code, message } }: { by: Refusal }) => (
  <EmptyState title={FORBIDDEN.includes(code) ? '不能查看' : '没有找到'} words={message} />
)

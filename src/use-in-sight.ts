import { useEffect, useRef, useState } from 'react'
import { useDidHide, useDidShow } from '@tarojs/taro'

/** Whether no other page stands above this one. */
export function useInSight(): boolean {
  const [inSight, setInSight] = useState(true)
  useDidShow(() => setInSight(true))
  useDidHide(() => setInSight(false))
  return inSight
}

/** Something of the phone, read anew when it changes, but not while another page stands above this one. */
export function useReadInSight<Value>(
  read: () => Value,
  listen: (look: () => void) => () => void,
): Value {
  const [value, setValue] = useState(read)
  const inSight = useRef(true)
  const latest = useRef(read)
  latest.current = read
  const look = () => setValue(latest.current())
  useDidShow(() => {
    inSight.current = true
    look()
  })
  useDidHide(() => {
    inSight.current = false
  })
  useEffect(() => listen(() => inSight.current && look()), [listen])
  return value
}

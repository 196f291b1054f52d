import { useEffect, useState } from 'react'

/** Whether so long has passed since this came into sight: a second tap meant for what was here before is let pass. */
export function usePast(milliseconds: number): boolean {
  const [past, setPast] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setPast(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return past
}

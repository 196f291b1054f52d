import { Button } from '@tarojs/components'
import type { PhoneButtonProps } from './contracts'

/** Asks WeChat for a code that stands for the phone number. */
export function PhoneButton({ children, onCode, onRefused, isLesser = false }: PhoneButtonProps) {
  return (
    <Button
      className={isLesser ? 'plain-button' : 'main-button'}
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail }) => (detail.code ? onCode(detail.code) : onRefused())}
    >
      {children}
    </Button>
  )
}

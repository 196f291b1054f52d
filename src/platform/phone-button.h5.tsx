import { Button } from '@tarojs/components'
import type { PhoneButtonProps } from './contracts'
import { preview } from './preview.h5'
import { consented } from './privacy.h5'
import { withCloud } from './session.h5'

/** The preview's drawer says which phone number WeChat would have proved. */
export function PhoneButton({ children, onCode, onRefused, isLesser = false }: PhoneButtonProps) {
  const answer = async () => {
    const { phone } = preview.get()
    if (!(await consented('button.getPhoneNumber')) || !phone) {
      onRefused()
      return
    }
    const { code } = await withCloud((door) => door.getPhoneCode({ phone }))
    onCode(code)
  }
  return (
    <Button
      className={isLesser ? 'plain-button' : 'main-button'}
      onClick={() => void answer().catch(onRefused)}
    >
      {children}
    </Button>
  )
}

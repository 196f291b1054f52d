import { Button } from '@tarojs/components'
import { AGREE_BUTTON_ID } from './agree-button-id'
import type { AgreeButtonProps } from './contracts'

/** WeChat takes nobody's word for it: it sees the tap itself. */
export const AgreeButton = ({ children, onAgreed }: AgreeButtonProps) => (
  <Button
    id={AGREE_BUTTON_ID}
    className="main-button"
    openType="agreePrivacyAuthorization"
    onAgreePrivacyAuthorization={onAgreed}
  >
    {children}
  </Button>
)

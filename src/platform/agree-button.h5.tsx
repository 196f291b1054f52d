import { Button } from '@tarojs/components'
import type { AgreeButtonProps } from './contracts'

export const AgreeButton = ({ children, onAgreed }: AgreeButtonProps) => (
  <Button className="main-button" onClick={onAgreed}>
    {children}
  </Button>
)

import { View } from '@tarojs/components'
import { spokenCode } from '@domain/tip-offs/receipt-code'
import './receipt-code.scss'

/** In large digits, to be copied by hand. */
export const ReceiptCode = ({ code }: { code: string }) => (
  <View className="receipt-code">{spokenCode(code)}</View>
)

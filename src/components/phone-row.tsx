import { makePhoneCall } from '@tarojs/taro'
import { Row } from './row'

/** One tap, and the phone asks whether to call. */
export const PhoneRow = ({ title, phone }: { title: string; phone: string }) => (
  <Row
    title={title}
    onTap={() => void makePhoneCall({ phoneNumber: phone }).catch(() => undefined)}
  />
)

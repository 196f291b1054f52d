import { View } from '@tarojs/components'
import { Field, TextInput } from '../../../components/field'
import { tell } from '../../../dialogs'
import { anAnswerKey } from '../../../closed-answer'
import { call } from '../../../cloud'
import { PhoneButton } from '../../../platform/phone-button'
import { wordsOf } from '../../../refusals'

export const NOBODY = { name: '', phone: '' }
type Typed = typeof NOBODY

async function ownPhone(phoneCode: string): Promise<string> {
  const { answerKey, open } = await anAnswerKey()
  const { phone } = await call('tipOffs.ownPhone', { phoneCode, answerKey })
  return open<string>(phone) ?? ''
}

interface WhoFieldsProps {
  typed: Typed
  onChange: (typed: Typed) => void
  /** After the end; undefined where the county is not known on this phone. */
  keptMonths: number | undefined
}

/** Either is enough; the phone number is asked of WeChat, or typed. */
export function WhoFields({ typed, onChange, keptMonths }: WhoFieldsProps) {
  const ask = (phoneCode: string) =>
    ownPhone(phoneCode).then(
      (phone) => onChange({ ...typed, phone }),
      (failure: unknown) => tell('没有取得手机号', wordsOf(failure)),
    )
  return (
    <>
      <Field label="姓名（和电话填一样就行）">
        <TextInput
          label="姓名"
          value={typed.name}
          maxLength={20}
          onChange={(name) => onChange({ ...typed, name })}
        />
      </Field>
      <Field label="电话">
        <TextInput
          label="电话"
          type="number"
          value={typed.phone}
          maxLength={15}
          onChange={(phone) => onChange({ ...typed, phone })}
        />
      </Field>
      <PhoneButton onCode={(code) => void ask(code)} onRefused={() => undefined} isLesser>
        用微信手机号填
      </PhoneButton>
      <View className="quiet apart">
        加密封存。要联系您时，执法人员写明原因才能打开，每次打开都有记录；办完
        {keptMonths ? ` ${keptMonths} 个月` : '一段时间'}后自动销毁。
      </View>
    </>
  )
}

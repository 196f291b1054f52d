import { View } from '@tarojs/components'
import { CODE_DIGITS, receiptCode } from '@domain/tip-offs/receipt-code'
import { tell } from '../dialogs'
import { Field, TextInput } from './field'
import { ReceiptCode } from './receipt-code'

/** Room for spaces where it is pasted. */
const MOST = 24

interface ReceiptCodeFieldProps {
  typed: string
  onChange: (typed: string) => void
}

/** What is typed stands below in fours, to be compared with what was copied. */
export function ReceiptCodeField({ typed, onChange }: ReceiptCodeFieldProps) {
  const digits = digitsIn(typed)
  return (
    <Field label="16 位数字">
      <TextInput
        label="回执号"
        type="number"
        value={typed}
        maxLength={MOST}
        placeholder="空格可以不输"
        onChange={onChange}
      />
      {digits && (
        <View className="apart">
          <ReceiptCode code={digits} />
        </View>
      )}
    </Field>
  )
}

const digitsIn = (typed: string): string => typed.replace(/\D/g, '')

/** The code, or nothing where it cannot be one, which is said. */
export async function codeIn(typed: string): Promise<string | undefined> {
  const digits = digitsIn(typed)
  const { data } = receiptCode.safeParse(digits)
  if (!data) await tell('回执号不对', wrongIn(digits))
  return data
}

const wrongIn = ({ length }: string): string =>
  length === CODE_DIGITS
    ? '有数字抄错了，请和存下来的对一对'
    : `回执号是 ${CODE_DIGITS} 位数字，您输了 ${length} 位，请对一对`

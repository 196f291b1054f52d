import { useState } from 'react'
import { Card } from '../../components/card'
import { Choice } from '../../components/choice'
import { isLargeType, setLargeType } from '../../letter-size'

const SIZES = [
  { value: 'usual', word: '跟随微信' },
  { value: 'large', word: '大字' },
] as const

/** Large type for this phone, whatever WeChat is set to. */
export function LetterSize() {
  const [large, setLarge] = useState(isLargeType)
  return (
    <Card title="字的大小">
      <Choice
        label="字的大小"
        options={SIZES}
        value={large ? 'large' : 'usual'}
        onChoose={(size) => {
          setLargeType(size === 'large')
          setLarge(size === 'large')
        }}
      />
    </Card>
  )
}

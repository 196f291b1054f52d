// The page of one decision on a clue, a tip or a case.

import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Kept } from '../use-kept'
import { BottomAction } from './bottom-action'
import { Card } from './card'
import { Chips } from './chips'
import { Field } from './field'
import { NoteInput } from './note-input'
import { Page } from './page'

export const DECIDING_OFFLINE = '现在没有网络，有网后才能办理，写的话会留着'

interface Way {
  /** As it is chosen. */
  word: string
  /** What it does, in a line. */
  under: string
  /** Absent where nothing is said. */
  words?: AskedWords
}

export interface AskedWords {
  label: string
  placeholder: string
  most: number
  phrases?: readonly string[]
}

type Said = Pick<Kept<{ words: string }>, 'written' | 'change'>

interface DecisionProps {
  way: Way
  /** What it is decided of. */
  about: string
  /** On the main button. */
  confirm: string
  /** What still keeps it from being decided. */
  fault: string | undefined
  busy: boolean
  onDecide: () => void
  said: Said
  /** What is chosen. */
  children?: ReactNode
}

/** What it does, what is chosen, and what is said. */
export function Decision({
  way,
  about,
  confirm,
  fault,
  busy,
  onDecide,
  said,
  ...rest
}: DecisionProps) {
  return (
    <Page
      offlineWords={DECIDING_OFFLINE}
      action={
        <BottomAction words={fault ?? confirm} disabled={!!fault} busy={busy} onTap={onDecide} />
      }
    >
      <DecisionHead way={way} about={about} />
      <Card>
        {rest.children}
        {way.words && <Words words={way.words} said={said} />}
      </Card>
    </Page>
  )
}

/** What is about to be done, and with what. */
export const DecisionHead = ({
  way: { word, under },
  about,
}: Pick<DecisionProps, 'way' | 'about'>) => (
  <Card>
    <View className="title">{word}</View>
    <View className="quiet">{under}</View>
    <View>{about}</View>
  </Card>
)

function Words({ words, said: { written, change } }: { words: AskedWords; said: Said }) {
  const { label, placeholder, most, phrases = [] } = words
  const add = (phrase: string) => {
    if (!written.words.includes(phrase)) change({ words: written.words + phrase })
  }
  return (
    <Field label={label}>
      {phrases.length > 0 && <Chips words={phrases} onTap={add} />}
      <NoteInput
        {...{ label, placeholder }}
        value={written.words}
        maxLength={most}
        onChange={(typed) => change({ words: typed })}
      />
    </Field>
  )
}

import type { ReactNode } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import type { AnyWord, WordRef } from '@domain/clues/received-word'
import type { Id } from '@domain/kernel/ids'
import type { TipStatus } from '@domain/tip-offs/status'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import type { Sealed } from '../../components/sealed-photos'
import { go, pageOf } from '../../go'
import { stopPulling } from '../../pulling'
import { AsEmergency } from './as-emergency'
import { useDeciding } from './decide'
import { ShownWord } from './shown-word'
import { WordAction } from './word-action'

const OFFLINE = '现在没有网络'

/** An information report or a tip, as its page shows it. */
export interface ReadWord {
  word: Omit<AnyWord, 'listKey' | 'sealAt'> & { status: TipStatus; forAgency?: true }
  /** Whom it comes from, without a name. */
  from: string
  photos: Sealed['photos']
  clueState?: string
  may: { verify: boolean; decide: boolean; openClue: boolean }
}

interface WordPageProps {
  of: WordRef
  asked: {
    data: ReadWord | undefined
    error: Error | null
    dataUpdatedAt: number
    refetch: () => Promise<unknown>
  }
  children?: ReactNode
}

/** What was told, and the next step of whoever may take it. */
export function WordPage({ of, asked, children }: WordPageProps) {
  const { data, dataUpdatedAt: readAt, refetch: readAgain } = asked
  usePullDownRefresh(() => stopPulling(readAgain()))
  const severity = data?.word.severity ?? 'ordinary'
  const pressing = severity === 'emergency'
  const subject = { of: of.kind, subjectId: of.id, severity }
  const deciding = useDeciding(subject, readAgain)
  const action = data && (
    <WordAction of={of.kind} about={data.word} may={data.may} deciding={deciding.action} />
  )
  const isOpen = data !== undefined && (data.may.verify || data.may.decide)
  const asEmergency = isOpen && <AsEmergency kind={of.kind} word={data.word} />
  return (
    <Page offlineWords={OFFLINE} action={action}>
      <Loaded of={asked}>
        {({ word, from, photos, clueState, may }) => (
          <>
            {pressing && asEmergency}
            <ShownWord
              {...{ word, from, clueState, sealed: { photos, readAt, readAgain } }}
              {...(may.openClue && { onOpenClue: (clueId: Id) => go(pageOf.clue(clueId)) })}
            />
            {!pressing && asEmergency}
            {children}
            {may.decide && deciding.fields}
          </>
        )}
      </Loaded>
    </Page>
  )
}

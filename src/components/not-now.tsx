import { navigateBack } from '@tarojs/taro'
import { DECIDING_OFFLINE } from './decision'
import { EmptyState } from './empty-state'
import { KeptWords } from './kept-words'
import { Page } from './page'

interface NotNowProps {
  /** What cannot be done. */
  word: string
  /** Where one goes back to. */
  back: string
  /** What was begun to be written of it. */
  words?: string
  forget?: () => void
}

/** Somebody else was quicker, or it is not this person's to decide. */
export const NotNow = ({ word, back, words = '', forget = () => undefined }: NotNowProps) => (
  <Page offlineWords={DECIDING_OFFLINE}>
    <EmptyState
      title={`现在不能${word}`}
      words="情况已有变化，请返回看看现在办到哪一步"
      action={{ word: back, onTap: () => void navigateBack() }}
    />
    <KeptWords words={words} forget={forget} />
  </Page>
)

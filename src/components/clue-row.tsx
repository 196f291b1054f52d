import { View } from '@tarojs/components'
import { severityNames, type Severity } from '@domain/checklists/severity'
import { spokenMatter } from '@domain/clues/clue'
import { clockStateNames } from '@domain/clues/deadlines'
import { clockStateOf, type ClueRow as Clue } from '@domain/clues/row'
import { spokenDue } from '@domain/clues/spoken-deadline'
import { spokenOutcome } from '@domain/clues/spoken-outcome'
import { clueStatusNames } from '@domain/clues/status'
import { serverNow } from '../clock'
import { since } from '../since'
import { Row } from './row'
import { StateTag, type Tone } from './state-tag'
import './clue-row.scss'

export const severityTones: Record<Severity, Tone> = {
  ordinary: 'plain',
  urgent: 'danger',
  emergency: 'danger',
}

interface ClueRowProps {
  clue: Clue
  /** What is worth knowing at a glance: how pressing it is and by when, or what became of it. */
  shows: 'severity' | 'status'
  /** Whether this person was told something of it and has not looked since. */
  isNews?: boolean
  onOpen: (id: string) => void
}

export function ClueRow({ clue, shows, isNews = false, onOpen }: ClueRowProps) {
  const { _id, facilityName, address, reportedAt, reportedByName, severity } = clue
  return (
    <Row
      title={spokenMatter(clue)}
      under={
        <>
          <View className="clue-row__facility">{facilityName}</View>
          <View>{address}</View>
          <View>
            {reportedByName} {since(reportedAt, serverNow())} 上报
          </View>
          {shows === 'severity' ? <Due clue={clue} /> : <Last clue={clue} />}
          {isNews && <View className="clue-row__news">有新进展，请打开看</View>}
        </>
      }
      beside={
        shows === 'severity' ? (
          <StateTag word={severityNames[severity]} tone={severityTones[severity]} />
        ) : (
          <StateTag word={stateOf(clue)} tone={clue.status === 'closed' ? 'accent' : 'plain'} />
        )
      }
      onTap={() => onOpen(_id)}
    />
  )
}

/** What was done with it last, in the officer's own words. */
const Last = ({ clue: { last } }: { clue: Clue }) =>
  last ? (
    <View className="clue-row__last">
      {[last.spoken, last.words].filter(Boolean).join(last.spoken.includes('：') ? '。' : '：')}
    </View>
  ) : null

/** By when it is to be done; said aloud where that is near, past or stands still. */
function Due({ clue }: { clue: Clue }) {
  const state = clockStateOf(clue, serverNow())
  if (!state) return null
  const presses = state === 'overdue' || state === 'soon'
  const words = [
    state === 'running' ? '' : clockStateNames[state],
    spokenDue(clue.status, clue.dueAt, serverNow()),
  ]
  return (
    <View className={presses ? 'clue-row__due clue-row__due--pressing' : 'clue-row__due'}>
      {words.filter(Boolean).join('：')}
    </View>
  )
}

const stateOf = (clue: Clue): string => spokenOutcome(clue) || clueStatusNames[clue.status]

import { View } from '@tarojs/components'
import { severityNames, type Severity } from '@domain/checklists/severity'
import { spokenMatter } from '@domain/clues/clue'
import { outcomeNames } from '@domain/clues/outcome'
import { clueStatusNames } from '@domain/clues/status'
import type { ClueRow as Clue } from '@domain/clues/row'
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
  /** What is worth knowing at a glance: how pressing it is, or what became of it. */
  shows: 'severity' | 'status'
  onOpen: (id: string) => void
}

export function ClueRow({ clue, shows, onOpen }: ClueRowProps) {
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

const stateOf = ({ status, outcome }: Clue): string =>
  outcome ? outcomeNames[outcome] : clueStatusNames[status]

import { IN_CHARGE, MOST_CLUES } from '@domain/cases/enforcement-case'
import { dayOf, type Day } from '@domain/kernel/time'
import type { AnswerTo } from '../../../cloud'
import { serverNow } from '../../../clock'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { ChosenDay } from '../../../components/chosen-day'
import { Field } from '../../../components/field'
import { Page } from '../../../components/page'
import { MAY_BE_EMPTY, TextField } from '../../../components/text-field'
import { useKept, type Kept } from '../../../use-kept'
import { InChargeField } from '../in-charge-field'
import { ChosenClues } from './chosen-clues'
import { OpenCases } from './open-cases'
import { useIntoCase } from './use-into-case'

export const OFFLINE = '现在没有网络，有网后才能立案，填的会留着'

interface Written {
  clueIds: string[]
  officerIds: string[]
  openedOn?: Day
  number: string
}

interface OpeningProps {
  clueId: string
  openable: AnswerTo<'cases.openable'>
  ownId: string
}

export function Opening({ clueId, openable: { rows, cases, area }, ownId }: OpeningProps) {
  const blank: Written = { clueIds: [clueId], officerIds: [ownId], number: '' }
  const kept = useKept<Written>(`opening/${clueId}`, blank)
  const { written } = kept
  const clues = rows.filter(({ _id }) => written.clueIds.includes(_id)).slice(0, MOST_CLUES)
  const fault = faultOf(clues.length, written)
  const { busy, open, join } = useIntoCase(clueId, clues, kept.forget)
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        <BottomAction
          words={fault ?? '立案'}
          disabled={fault !== undefined}
          busy={busy}
          onTap={() => open(saidIn(written))}
        />
      }
    >
      <ChosenClues
        rows={rows}
        values={written.clueIds}
        onChange={(clueIds) => kept.change({ clueIds })}
      />
      {clues.length > 0 && <OpenCases cases={cases} onJoin={join} />}
      <OpeningFields area={area} kept={kept} />
    </Page>
  )
}

const openedOnOf = ({ openedOn }: Written): Day => openedOn ?? dayOf(serverNow())

function saidIn(written: Written) {
  const number = written.number.trim()
  return {
    ...{ officerIds: written.officerIds, openedOn: openedOnOf(written) },
    ...(number && { number }),
  }
}

function faultOf(clueCount: number, { officerIds }: Written): string | undefined {
  if (clueCount === 0) return '请选线索'
  return officerIds.length === IN_CHARGE ? undefined : '请选两名办案人员'
}

interface OpeningFieldsProps {
  area: string
  kept: Kept<Written>
}

const OpeningFields = ({ area, kept: { written, change } }: OpeningFieldsProps) => (
  <Card>
    <InChargeField
      area={area}
      values={written.officerIds}
      onChange={(officerIds) => change({ officerIds })}
    />
    <Field label="立案日期">
      <ChosenDay
        label="立案日期"
        value={openedOnOf(written)}
        onChange={(openedOn) => change({ openedOn })}
      />
    </Field>
    <TextField
      label="案件编号"
      hint={MAY_BE_EMPTY}
      most={60}
      value={written.number}
      placeholder="以后也可以补填"
      onChange={(number) => change({ number })}
    />
  </Card>
)

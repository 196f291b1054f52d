// What is chosen beside the words, for each decision that needs it.

import type { ReactElement } from 'react'
import { severityNames, type Severity } from '@domain/checklists/severity'
import { alikeReasonNames } from '@domain/clues/alike'
import { spokenMatter } from '@domain/clues/clue'
import {
  bodyNames,
  noActionReasonNames,
  type Body,
  type NoActionReason,
} from '@domain/clues/outcome'
import type { Id } from '@domain/kernel/ids'
import { useAsked } from '../../../asking'
import { serverNow } from '../../../clock'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { Loaded } from '../../../components/loaded'
import { OneOf } from '../../../components/one-of'
import { MAY_BE_EMPTY, TextField } from '../../../components/text-field'
import { Toggles } from '../../../components/toggles'
import { since } from '../../../since'
import type { Shown } from '../clue/shown'
import type { Writing } from './kept'
import type { WayName } from './ways'

interface ChoicesProps {
  way: WayName
  shown: Shown
  writing: Writing
}

export function Choices({ way, ...rest }: ChoicesProps) {
  const Chosen = choices[way]
  return Chosen ? <Chosen {...rest} /> : null
}

type ChosenProps = Omit<ChoicesProps, 'way'>

const choices: Partial<Record<WayName, (props: ChosenProps) => ReactElement>> = {
  leaveForScene: Partners,
  reassign: Officers,
  transfer: Agencies,
  refer: Bodies,
  merge: Others,
  grade: Severities,
  dismiss: Reasons,
}

const wordsOf = <Value extends string>(names: Record<Value, string>) =>
  (Object.keys(names) as Value[]).map((value) => ({ value, word: names[value] }))

const PARTNERS = [
  '县疾控中心',
  '市场监管局',
  '公安机关',
  '教育部门',
  '乡镇政府、街道',
  '协管员',
].map((word) => ({ value: word, word }))

function Partners({ writing: { written, change } }: ChosenProps) {
  return (
    <Field label="和谁一起去（可以不选）">
      <Toggles
        label="和谁一起去"
        options={PARTNERS}
        values={written.partners}
        onChange={(partners) => change({ partners })}
      />
    </Field>
  )
}

function Officers({ shown, writing: { written, change } }: ChosenProps) {
  const asked = useAsked('clues.receivers', { clueId: shown.clue._id })
  return (
    <Loaded of={asked} empty={{ when: ({ officers }) => officers.length === 0, ...NO_OFFICER }}>
      {({ officers }) => (
        <Field label="转给谁">
          <OneOf
            label="转给谁"
            options={officers.map(({ _id, name, absent, specialties }) => ({
              value: _id,
              word: name,
              under: specialties.join('、'),
              ...(absent && { beside: '今天不在岗' }),
            }))}
            value={written.officerId}
            onChoose={(officerId: Id) => change({ officerId })}
          />
        </Field>
      )}
    </Loaded>
  )
}

const NO_OFFICER = { title: '没有别的执法人员', words: '这个辖区只有现在这一位' }

function Agencies({ shown, writing: { written, change } }: ChosenProps) {
  const asked = useAsked('clues.receivers', { clueId: shown.clue._id })
  return (
    <Loaded of={asked} empty={{ when: ({ agencies }) => agencies.length === 0, ...NO_AGENCY }}>
      {({ agencies }) => (
        <Field label="交给哪里">
          <OneOf
            label="交给哪里"
            options={agencies.map(({ county, agencyName }) => ({
              value: county,
              word: agencyName,
            }))}
            value={written.county}
            onChoose={(county: string) => change({ county })}
          />
        </Field>
      )}
    </Loaded>
  )
}

const NO_AGENCY = { title: '没有别的区县', words: '同一个市里没有别的区县在用，请用移送' }

function Bodies({ writing: { written, change } }: ChosenProps) {
  return (
    <>
      <Field label="移送给哪个部门">
        <Choice<Body>
          label="移送给哪个部门"
          options={wordsOf(bodyNames)}
          value={written.body}
          onChoose={(body) => change({ body })}
        />
      </Field>
      {written.body && (
        <TextField
          label={written.body === 'otherAgency' ? '部门名称' : '部门全称'}
          {...(written.body !== 'otherAgency' && { hint: MAY_BE_EMPTY })}
          most={40}
          value={written.name ?? ''}
          placeholder="如：云岭县水利局"
          onChange={(name) => change({ name })}
        />
      )}
    </>
  )
}

function Others({ shown, writing: { written, change } }: ChosenProps) {
  const asked = useAsked('clues.alike', { clueId: shown.clue._id })
  return (
    <Loaded of={asked} empty={{ when: ({ rows }) => rows.length === 0, ...NO_OTHER }}>
      {({ rows }) => (
        <Field label="合并到哪一条">
          <OneOf
            label="合并到哪一条"
            options={rows.map((row) => ({
              value: row._id,
              word: `${row.facilityName}：${spokenMatter(row)}`,
              under: `${row.reportedByName} ${since(row.reportedAt, serverNow())} 上报`,
              beside: row.reasons.map((each) => alikeReasonNames[each]).join('、'),
            }))}
            value={written.intoId}
            onChoose={(intoId: Id) => change({ intoId })}
          />
        </Field>
      )}
    </Loaded>
  )
}

const NO_OTHER = { title: '没有相近的线索', words: '同一单位或同一问题、还没办结的才能合并' }

function Severities({ shown, writing: { written, change } }: ChosenProps) {
  const options = wordsOf<Severity>(severityNames).filter(
    ({ value }) => value !== shown.clue.severity,
  )
  return (
    <Field label={`现在是“${severityNames[shown.clue.severity]}”，改为`}>
      <Choice<Severity>
        label="紧急程度"
        options={options}
        value={written.severity}
        onChoose={(severity) => change({ severity })}
      />
    </Field>
  )
}

function Reasons({ writing: { written, change } }: ChosenProps) {
  return (
    <Field label="原因">
      <Choice<NoActionReason>
        label="原因"
        options={wordsOf(noActionReasonNames)}
        value={written.reason}
        onChoose={(reason) => change({ reason })}
      />
    </Field>
  )
}

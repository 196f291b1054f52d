// What is chosen beside the words, for each act that needs it.

import type { ReactElement } from 'react'
import { View } from '@tarojs/components'
import { severityNames, type Severity } from '@domain/checklists/severity'
import { concernOf } from '@domain/clues/concerns'
import { roleNames } from '@domain/people/roles'
import type { TipAct } from '@domain/tip-offs/acts'
import { tipLikenessNames } from '@domain/tip-offs/alike'
import { answerKindNames, type AnswerKind } from '@domain/tip-offs/answer'
import { answerTemplate } from '@domain/tip-offs/answer-templates'
import { beyonds, type BeyondId } from '@domain/tip-offs/beyond'
import {
  declineReasonNames,
  declineTemplate,
  type DeclineReason,
} from '@domain/tip-offs/decline-reasons'
import { useAsked } from '../../../asking'
import { serverNow } from '../../../clock'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { Loaded } from '../../../components/loaded'
import { OneOf } from '../../../components/one-of'
import { since } from '../../../since'
import type { Whole } from '../whole'
import type { Writing } from './kept'

interface ChoicesProps {
  act: TipAct
  whole: Whole
  writing: Writing
}

export function Choices({ act, ...rest }: ChoicesProps) {
  const Chosen = choices[act]
  return Chosen ? <Chosen {...rest} /> : null
}

type ChosenProps = Omit<ChoicesProps, 'act'>

const choices: Partial<Record<TipAct, (props: ChosenProps) => ReactElement>> = {
  decline: Reasons,
  pass: Verifiers,
  makeClue: Severities,
  answer: Kinds,
  join: Others,
}

const wordsOf = <Value extends string>(names: Record<Value, string>) =>
  (Object.keys(names) as Value[]).map((value) => ({ value, word: names[value] }))

const WHOSE = (Object.keys(beyonds) as BeyondId[]).map((value) => ({
  ...{ value, word: beyonds[value].name },
  under: beyonds[value].responsible,
}))

/** The usual words come with the choice, unless the officer has written others. */
const withUsual = (words: string, before: string | undefined, usual: string) =>
  words.trim() === '' || words === before ? { words: usual } : {}

function Reasons({ writing: { written, change } }: ChosenProps) {
  const { reason, beyond, words } = written
  const usualOf = (of: DeclineReason | undefined, whose: BeyondId | undefined) =>
    of && declineTemplate(of, whose)
  const before = usualOf(reason, beyond || undefined)
  return (
    <>
      <Field label="原因">
        <Choice<DeclineReason>
          label="原因"
          options={wordsOf(declineReasonNames)}
          value={reason}
          onChoose={(of) =>
            change({ reason: of, ...withUsual(words, before, declineTemplate(of)), beyond: '' })
          }
        />
      </Field>
      {reason === 'notOurs' && (
        <Field label="归谁管（都不是就不选）">
          <OneOf
            label="归谁管"
            options={WHOSE}
            value={beyond}
            onChoose={(whose) => {
              const of = whose as BeyondId
              const usual = declineTemplate('notOurs', of)
              change({ beyond: of, ...withUsual(words, before, usual) })
            }}
          />
        </Field>
      )}
    </>
  )
}

function Verifiers({ whole, writing: { written, change } }: ChosenProps) {
  const asked = useAsked('tipOffs.verifiers', { tipOffId: whole.tip._id })
  return (
    <Loaded of={asked} empty={{ when: ({ rows }) => rows.length === 0, ...NOBODY }}>
      {({ rows }) => (
        <Field label="请谁去核实">
          <OneOf
            label="请谁去核实"
            options={rows.map(({ _id, name, role, isNear }) => ({
              value: _id,
              word: name,
              under: roleNames[role],
              ...(isNear && { beside: '管这一片' }),
            }))}
            value={written.coordinatorId}
            onChoose={(coordinatorId) => change({ coordinatorId })}
          />
        </Field>
      )}
    </Loaded>
  )
}

const NOBODY = { title: '没有可以请的协管员', words: '这里的协管员都不在岗，请自己去核实' }

function Severities({ whole, writing: { written, change } }: ChosenProps) {
  return (
    <Field label="紧急程度">
      <Choice<Severity>
        label="紧急程度"
        options={wordsOf<Severity>(severityNames)}
        value={written.severity}
        onChoose={(severity) => change({ severity })}
      />
      <View className="quiet apart">
        居民拍的照片要先遮挡，办线索的人才看得到。
        {whole.joined.length > 0 && `并进来的 ${whole.joined.length} 条说的也会放进去。`}
      </View>
    </Field>
  )
}

function Kinds({ whole: { tip }, writing: { written, change } }: ChosenProps) {
  const { kind, words } = written
  const before = kind && answerTemplate(kind, tip)
  return (
    <Field label="结果">
      <OneOf
        label="结果"
        options={wordsOf(answerKindNames)}
        value={kind}
        onChoose={(of) => {
          const next = of as AnswerKind
          change({ kind: next, ...withUsual(words, before, answerTemplate(next, tip)) })
        }}
      />
    </Field>
  )
}

function Others({ whole, writing: { written, change } }: ChosenProps) {
  const asked = useAsked('tipOffs.alike', { tipOffId: whole.tip._id })
  return (
    <Loaded of={asked} empty={{ when: ({ rows }) => rows.length === 0, ...NO_OTHER }}>
      {({ rows }) => (
        <Field label="并到哪一条">
          <OneOf
            label="并到哪一条"
            options={rows.map((row) => ({
              value: row._id,
              word: `${row.place}：${concernOf(row.concern).name}`,
              under: `${row.words} ${since(row.receivedAt, serverNow())} 收到`,
              beside: tipLikenessNames[row.likeness],
            }))}
            value={written.intoId}
            onChoose={(intoId) => change({ intoId })}
          />
        </Field>
      )}
    </Loaded>
  )
}

const NO_OTHER = { title: '没有相近的举报', words: '六十天内同一类事、地点差不多、还在办的才能并' }

import { useState } from 'react'
import { View } from '@tarojs/components'
import { kinds } from '@domain/facilities/kinds'
import { Card } from '../../../components/card'
import { NoteInput } from '../../../components/note-input'
import { Tabs } from '../../../components/tabs'
import type { Draft } from '../../../outbox/draft'
import { DraftPhotos } from '../../../outbox/draft-photos'
import {
  CHANGE_PHOTOS,
  type ChangeContent,
  type FactsWritten,
} from '../../../outbox/kinds/registry-written'
import type { Writing } from '../../../outbox/use-draft'
import { useProfile } from '../../../use-profile'
import { ChangesInWords } from '../changes-in-words'
import { AboutFields } from '../fields/about-fields'
import { AgencyFields } from '../fields/agency-fields'
import { LicenceFields } from '../fields/licence-fields'
import { OperatorFields } from '../fields/operator-fields'
import { StaffFields } from '../fields/staff-fields'
import { TraitFields } from '../fields/trait-fields'
import { changedIn, factsWritten } from '../written'
import { StatusFields } from './status-fields'

interface ChangeFormProps {
  draft: Draft<ChangeContent>
  writing: Writing<ChangeContent>
}

const parts = [
  { value: 'about', word: '名称地址' },
  { value: 'papers', word: '证照人员' },
  { value: 'traits', word: '基本情况' },
  { value: 'status', word: '营业状态' },
] as const
type Part = (typeof parts)[number]['value']

export function ChangeForm({ draft: { content, photos }, writing }: ChangeFormProps) {
  const { facility, written, words } = content
  const [part, setPart] = useState<Part>(
    written.status === facility.facts.status ? 'about' : 'status',
  )
  const changed = changedIn(content)
  return (
    <>
      <Card title={`${facility.name} · ${kinds[facility.kind].name}`}>
        {changed.length === 0 ? (
          <View className="quiet">改了什么，这里会列出来</View>
        ) : (
          <ChangesInWords before={facility.facts} after={factsWritten(written)} changed={changed} />
        )}
        <View className="quiet">名称、地址、证照和营业状态要执法机构确认，其他的提交后就生效</View>
      </Card>
      <Tabs label="改哪一部分" tabs={parts} value={part} onChoose={setPart} />
      <PartFields part={part} content={content} writing={writing} />
      <Card title="说明和照片">
        <NoteInput
          label="说明"
          value={words}
          maxLength={300}
          placeholder="怎么知道的，现场是什么情况"
          onChange={(typed) => writing.change((before) => ({ ...before, words: typed }))}
        />
        <DraftPhotos
          place={CHANGE_PHOTOS}
          photos={photos}
          onAdd={writing.addPhoto}
          onRemove={writing.removePhoto}
        />
        {content.patrolId && <View className="quiet">巡查时拍的照片也作为证明</View>}
      </Card>
    </>
  )
}

interface PartFieldsProps {
  part: Part
  content: ChangeContent
  writing: Writing<ChangeContent>
}

function PartFields({ part, content: { facility, written }, writing }: PartFieldsProps) {
  const actor = useProfile()
  const change = (said: Partial<FactsWritten>) =>
    writing.change((content) => ({ ...content, written: { ...content.written, ...said } }))
  const fields = { written, onChange: change }
  if (!actor) return null
  if (part === 'status')
    return (
      <StatusFields
        registered={facility.facts.status ?? 'open'}
        value={written.status ?? 'open'}
        onChoose={(status) => change({ status })}
      />
    )
  if (part === 'traits')
    return <TraitFields {...fields} kind={facility.kind} registered={facility.facts.traits ?? {}} />
  if (part === 'papers')
    return (
      <>
        <LicenceFields {...fields} />
        <StaffFields {...fields} />
        <AgencyFields {...fields} />
      </>
    )
  return (
    <>
      <AboutFields {...fields} actor={actor} />
      <OperatorFields {...fields} />
    </>
  )
}

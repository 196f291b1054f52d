import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { countyOf } from '@domain/kernel/areas'
import { contacts as contactsShape, type Contact, type Contacts } from '@domain/people/contact'
import { mayDo } from '@domain/people/permissions'
import type { OwnProfile } from '@domain/people/profile'
import { useAsked } from '../../../asking'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Field, TextInput } from '../../../components/field'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { stopPulling } from '../../../pulling'
import { useActing } from '../../../use-acting'
import { useProfile } from '../../../use-profile'

const OFFLINE = '现在没有网络，有网后才能更改'

/** Whom coordinators phone in an emergency; their phones keep it. */
export default function ContactsPage() {
  const actor = useProfile()
  if (!actor || !mayDo(actor.role, 'county.route'))
    return (
      <Page>
        <EmptyState title="不能更改" words="突发事件电话由线索管理或卫生健康委填写" />
      </Page>
    )
  return <Read actor={actor} />
}

function Read({ actor }: { actor: OwnProfile }) {
  const county = countyOf(actor.area)
  const asked = useAsked('counties.contacts', { county })
  usePullDownRefresh(() => stopPulling(asked.refetch()))
  if (!asked.data)
    return (
      <Page offlineWords={OFFLINE}>
        <Loaded of={asked}>{() => null}</Loaded>
      </Page>
    )
  return <Form county={county} known={asked.data.contacts} onChanged={() => void asked.refetch()} />
}

const bodies = [
  {
    who: 'diseaseControl',
    title: '疾控机构',
    under: '食源性疾病要电话或传真报告到这里',
    example: '如：县疾控中心值班室',
  },
  {
    who: 'agency',
    title: '卫生健康执法机构',
    under: '突发事件拨打的值班电话',
    example: '如：县卫生健康执法大队值班室',
  },
] as const

type Typed = Record<keyof Contact, string>
const typedOf = ({ name = '', phone = '', fax = '' }: Partial<Contact> = {}): Typed => ({
  name,
  phone,
  fax,
})

/** Undefined where nothing is typed. */
function contactOf({ name, phone, fax }: Typed): Contact | undefined {
  if (`${name}${phone}${fax}`.trim() === '') return undefined
  return { name, ...(phone.trim() && { phone }), ...(fax.trim() && { fax }) }
}

interface FormProps {
  county: string
  known: Contacts
  onChanged: () => void
}

function Form({ county, known, onChanged }: FormProps) {
  const [typed, setTyped] = useState({
    diseaseControl: typedOf(known.diseaseControl),
    agency: typedOf(known.agency),
  })
  const { busy, act, once } = useActing()
  const control = contactOf(typed.diseaseControl)
  const agency = contactOf(typed.agency)
  const said = { ...(control && { diseaseControl: control }), ...(agency && { agency }) }
  const fits = contactsShape.safeParse(said).success
  const save = () =>
    act(async () => {
      await callOnce('counties.setContacts', county, { county, contacts: said })
      say('已保存')
      onChanged()
    })
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        <BottomAction
          words={fits ? '保存' : '请填名称和正确的号码'}
          disabled={!fits}
          busy={busy}
          onTap={() => once(save)}
        />
      }
    >
      {bodies.map(({ who, title, under, example }) => (
        <Card key={who} title={title} under={under}>
          <ContactFields
            of={title}
            example={example}
            value={typed[who]}
            onChange={(next) => setTyped((before) => ({ ...before, [who]: next }))}
          />
        </Card>
      ))}
    </Page>
  )
}

const fields = [
  { field: 'name', label: '名称' },
  { field: 'phone', label: '电话', placeholder: '如：023-45678901' },
  { field: 'fax', label: '传真（没有就不填）' },
] as const

interface ContactFieldsProps {
  of: string
  /** Of a name. */
  example: string
  value: Typed
  onChange: (value: Typed) => void
}

const ContactFields = ({ of, example, value, onChange }: ContactFieldsProps) =>
  fields.map(({ field, label, ...more }) => (
    <Field key={field} label={label}>
      <TextInput
        label={`${of}${label}`}
        value={value[field]}
        {...(field === 'name' ? { placeholder: example } : more)}
        maxLength={40}
        onChange={(text) => onChange({ ...value, [field]: text })}
      />
    </Field>
  ))

import { mayEnter } from '@domain/people/permissions'
import type { OwnProfile } from '@domain/people/profile'
import { roleNames, staffRoles } from '@domain/people/roles'
import { builtInSpecialties, spokenSpecialty, type Specialty } from '@domain/people/specialties'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field, TextInput } from '../../../components/field'
import { useOwnSpecialties } from '../../../county-rules'
import { Toggles } from '../../../components/toggles'
import { AreaField } from './area-field'
import type { Entry } from './entry'

const PHONE_DIGITS = 11
const NAME_LETTERS = 20

interface EntryFormProps {
  actor: OwnProfile
  entry: Entry
}

export function EntryForm({ actor, entry: { typed, wrong, change } }: EntryFormProps) {
  const own = useOwnSpecialties()
  const known: Specialty[] = [...builtInSpecialties, ...own.map(({ id }) => id)]
  const roles = staffRoles
    .filter((role) => mayEnter(actor.role, role))
    .map((value) => ({ value, word: roleNames[value] }))
  return (
    <Card>
      <Field label="姓名" wrong={wrong.name}>
        <TextInput
          label="姓名"
          value={typed.name ?? ''}
          maxLength={NAME_LETTERS}
          onChange={(name) => change({ name })}
        />
      </Field>
      <Field label="手机号（本人用它登录）" wrong={wrong.phone}>
        <TextInput
          label="手机号"
          type="number"
          value={typed.phone ?? ''}
          maxLength={PHONE_DIGITS}
          onChange={(phone) => change({ phone })}
        />
      </Field>
      <Field label="身份" wrong={wrong.role}>
        <Choice
          label="身份"
          options={roles}
          value={typed.role}
          onChoose={(role) => change({ role, specialties: [] })}
        />
      </Field>
      {typed.role === 'officer' && (
        <Field label="负责的专业，可以多选" wrong={wrong.specialties}>
          <Toggles
            label="专业"
            options={known.map((value) => ({ value, word: spokenSpecialty(value, own) }))}
            values={typed.specialties ?? []}
            onChange={(specialties) => change({ specialties })}
          />
        </Field>
      )}
      <AreaField
        actor={actor}
        role={typed.role}
        value={typed.area}
        wrong={wrong.area}
        onChoose={(area) => change({ area })}
      />
    </Card>
  )
}

import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { FacilityField } from '../facility-field'
import { TextField } from '../../../components/text-field'
import { intoOptions, kindOptions, topicsOf } from './options'
import type { PartProps } from './outreach-form'
import { WhenField } from './when-field'

/** What it was about, when and where. */
export const WhatCard = ({ said, change }: PartProps) => (
  <Card>
    <Field label="类别">
      <Choice
        label="类别"
        options={kindOptions}
        value={said.kind}
        onChoose={(kind) => change({ kind })}
      />
    </Field>
    <TextField
      label="主题"
      value={said.topic}
      placeholder="讲的是什么"
      usual={topicsOf[said.kind]}
      most={60}
      onChange={(topic) => change({ topic })}
    />
    <WhenField said={said} onChange={change} />
    <TextField
      label="地点"
      value={said.placeName}
      placeholder="如：云台村村委会"
      most={80}
      onChange={(placeName) => change({ placeName })}
    />
    <FacilityField
      value={said.facility}
      onChange={(facility) =>
        change({ facility, ...(facility && !said.placeName && { placeName: facility.name }) })
      }
    />
    <Field label="普法五进（不属于就不选）">
      <Choice
        label="普法五进"
        options={intoOptions}
        value={said.into}
        onChoose={(into) => change({ into: into === said.into ? undefined : into })}
      />
    </Field>
  </Card>
)

import { Button } from '@tarojs/components'
import { dayOf } from '@domain/kernel/time'
import { serverNow } from '../../../clock'
import { ChosenDay } from '../../../components/chosen-day'
import { Field } from '../../../components/field'
import { TextField } from '../../../components/text-field'
import type { Kept } from '../../../use-kept'
import type { ShownCase } from '../case/shown'
import type { Written } from './written'

/** What the enforcement system knows. */
export function RecordFields({ of, kept }: { of: ShownCase; kept: Kept<Written> }) {
  const { written, change } = kept
  const openedOn = written.openedOn ?? of.openedOn
  const decidedOn = written.decidedOn ?? of.decidedOn
  return (
    <>
      <TextField
        label="案件编号"
        most={60}
        value={written.number ?? of.number ?? ''}
        placeholder="如：渝云卫医立〔2026〕12号"
        onChange={(number) => change({ number })}
      />
      <Field label="立案日期">
        <ChosenDay
          label="立案日期"
          value={openedOn}
          onChange={(day) => change({ openedOn: day })}
        />
      </Field>
      <Field label="处罚决定日期（还没有决定就不填）">
        {decidedOn ? (
          <ChosenDay
            label="处罚决定日期"
            value={decidedOn}
            start={openedOn}
            onChange={(day) => change({ decidedOn: day })}
          />
        ) : (
          <Button
            className="plain-button"
            onClick={() => change({ decidedOn: dayOf(serverNow()) })}
          >
            填写处罚决定日期
          </Button>
        )}
      </Field>
    </>
  )
}

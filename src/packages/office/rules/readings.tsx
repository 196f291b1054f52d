import { View } from '@tarojs/components'
import type { Construal } from '@domain/checklists/construal'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import type { RulesPartProps } from './use-setting'

type Ways = {
  [Name in keyof Construal]: { asks: string; ways: Record<Construal[Name], [string, string]> }
}

/** Said so that an officer who has never seen the clause can choose. */
const readings: Ways = {
  hundredBeds: {
    asks: '指南说“床位在 100 张以上的综合医院、中医医院……以及专科医院、疗养院……校验期为 3 年”。100 张床管到哪里？',
    ways: {
      generalHospitals: [
        '只管综合、中医、中西医结合、民族医院',
        '专科医院、疗养院等不论床位，都是 3 年',
      ],
      everyKind: ['后面列的各类机构都要满 100 张', '不满 100 张的，都是 1 年'],
    },
  },
  kindergartenStaff: {
    asks: '托幼机构按收托 150 名儿童至少 1 名专职配卫生保健人员。多出来不满 150 名的怎么算？',
    ways: {
      started: ['不满 150 名也要多配 1 名', '比如收托 200 名，要 2 名'],
      full: ['满 150 名才多配 1 名', '比如收托 200 名，1 名就行'],
    },
  },
  twoHoursFrom: {
    asks: '突发事件“核实……两小时内”报告，两小时从什么时候算？',
    ways: {
      verified: ['从核实的时候算', '核实以前不算超时，提醒仍从发现时起'],
      found: ['从发现的时候算', '更严，核实也在两小时以内'],
    },
  },
}

const TITLES: Record<keyof Construal, string> = {
  hundredBeds: '医疗机构校验期',
  kindergartenStaff: '托幼机构卫生保健人员',
  twoHoursFrom: '突发事件两小时报告',
}

/** Clauses that can be read in two ways. */
export const Readings = (props: RulesPartProps) => (
  <>
    {(Object.keys(readings) as (keyof Construal)[]).map((name) => (
      <Reading key={name} name={name} {...props} />
    ))}
  </>
)

function Reading({ name, rules, setting }: RulesPartProps & { name: keyof Construal }) {
  const { asks, ways } = readings[name]
  const now = rules.construal[name]
  return (
    <Card title={TITLES[name]}>
      <View className="quiet">{asks}</View>
      {Object.entries<[string, string]>(ways).map(([way, [title, under]]) => (
        <Row
          key={way}
          title={title}
          under={<View className="row__sentence">{under}</View>}
          {...(way === now && { beside: <StateTag word="现在" tone="accent" /> })}
          {...(setting &&
            !setting.busy &&
            way !== now && {
              onTap: () => setting.set({ construal: { ...rules.construal, [name]: way } }),
            })}
        />
      ))}
    </Card>
  )
}

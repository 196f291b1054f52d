import { useRouter } from '@tarojs/taro'
import { mayDo } from '@domain/people/permissions'
import { useAsked } from '../../../asking'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { useProfile } from '../../../use-profile'
import { Actions } from './actions'
import { Heading } from './heading'
import { Section } from './section'

const OFFLINE = '现在没有网络，有网后才能停用'

/** One version of a checklist of the county, as whoever patrols reads it. */
export default function ChecklistPage() {
  const actor = useProfile()
  if (!actor || !mayDo(actor.role, 'rules.read')) {
    return (
      <Page>
        <EmptyState title="不能查看" words="检查表由线索管理或卫生健康委设置" />
      </Page>
    )
  }
  return <Shown maySet={mayDo(actor.role, 'rules.set')} />
}

function Shown({ maySet }: { maySet: boolean }) {
  const { id: checklistId = '', version = '' } = useRouter().params
  const asked = useAsked('checklists.show', { checklistId, version })
  const rules = useAsked('counties.rules', {})
  const checklist = asked.data?.checklist
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        maySet &&
        checklist &&
        rules.data && (
          <Actions
            checklist={checklist}
            rules={rules.data}
            onChanged={() => void rules.refetch()}
          />
        )
      }
    >
      <Loaded of={asked}>
        {(shown) => (
          <>
            <Heading checklist={shown.checklist} rules={rules.data} />
            {shown.checklist.sections.map((section, place) => (
              <Section
                key={section.name}
                section={section}
                checklist={shown.checklist}
                isOpenFirst={place === 0}
              />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  )
}

import { useState } from 'react'
import { Button, View } from '@tarojs/components'
import { mayDo } from '@domain/people/permissions'
import type { OwnProfile } from '@domain/people/profile'
import type { RowOf } from '../../../asking'
import { say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { NoteInput } from '../../../components/note-input'
import { TextButton } from '../../../components/text-button'
import { useActing } from '../../../use-acting'
import { useStarting } from '../../../use-starting'
import { beginFromCluster } from '../begin'
import '../emergency.scss'

interface FoundClusterProps {
  cluster: RowOf<'emergencies.clusters'>
  person: OwnProfile
  onChanged: () => void
}

/** Verify now: one tap to the emergency with what is known filled in, or a reason why it is none. */
export function FoundCluster({ cluster, person, onChanged }: FoundClusterProps) {
  const start = useStarting()
  return (
    <View className="pressing">
      <View className="danger">请马上联系学校核实</View>
      <View>{cluster.spoken}</View>
      {mayDo(person.role, 'emergency.report') && (
        <>
          <Button
            className="main-button recipient__phone"
            onClick={() => start(() => beginFromCluster(cluster, person))}
          >
            作为突发事件核实、报告
          </Button>
          <NotOne clusterId={cluster._id} onChanged={onChanged} />
        </>
      )}
    </View>
  )
}

function NotOne({ clusterId, onChanged }: { clusterId: string; onChanged: () => void }) {
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const { busy, act, once } = useActing()
  if (!open) return <TextButton word="核实过了，不是聚集性患病" onTap={() => setOpen(true)} />
  const missing = words.trim().length < 2
  const send = () =>
    act(async () => {
      await callOnce('emergencies.ruleOutCluster', clusterId, { clusterId, words: words.trim() })
      say('已记下')
      onChanged()
    })
  return (
    <>
      <NoteInput
        label="为什么不是"
        value={words}
        placeholder="如：打电话问过校医，是不同的病"
        maxLength={300}
        onChange={setWords}
      />
      <Button
        className="plain-button"
        {...((missing || busy) && { disabled: true })}
        onClick={() => once(send)}
      >
        {missing ? '请写明原因' : '确定不是'}
      </Button>
    </>
  )
}

import { View } from '@tarojs/components'
import { Card } from '../../components/card'
import { go } from '../../go'
import { aria } from '../../platform/aria'
import { useProfile } from '../../use-profile'
import { tasksOf } from './tasks'
import './begin.scss'

/** What can be begun here, each a tap. */
export function Begin() {
  const profile = useProfile()
  const tasks = profile ? tasksOf(profile.role) : []
  if (tasks.length === 0) return null
  return (
    <Card title="记一件事">
      <View className="begin">
        {tasks.map(({ word, page, pressing }) => (
          <View
            key={page}
            className={pressing ? 'begin__task begin__task_pressing' : 'begin__task'}
            hoverClass="pressed"
            {...aria({ role: 'button' })}
            onClick={() => go(page)}
          >
            {word}
          </View>
        ))}
      </View>
    </Card>
  )
}

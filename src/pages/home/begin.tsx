import { View } from '@tarojs/components'
import { chosen } from '../../dialogs'
import { go } from '../../go'
import { aria } from '../../platform/aria'
import { useProfile } from '../../use-profile'
import { tasksOf, type Task } from './tasks'
import './begin.scss'

/** What can be begun here: what must not wait with one tap, everything else behind one more, to leave room for the list. */
export function Begin() {
  const profile = useProfile()
  const tasks = profile ? tasksOf(profile.role) : []
  const others = tasks.filter(({ pressing }) => !pressing)
  return (
    <View className="begin">
      {tasks
        .filter(({ pressing }) => pressing)
        .map(({ word, page }) => (
          <Beginning key={page} word={word} look="begin__task_pressing" onTap={() => go(page)} />
        ))}
      {others.length > 0 && (
        <Beginning word="记一件事" look="begin__task_plain" onTap={() => void beginOne(others)} />
      )}
    </View>
  )
}

interface BeginningProps {
  word: string
  look: string
  onTap: () => void
}

const Beginning = ({ word, look, onTap }: BeginningProps) => (
  <View
    className={`begin__task ${look}`}
    hoverClass="pressed"
    {...aria({ role: 'button' })}
    onClick={onTap}
  >
    {word}
  </View>
)

async function beginOne(tasks: readonly Task[]): Promise<void> {
  const word = await chosen(tasks.map((task) => task.word))
  const task = tasks.find((each) => each.word === word)
  if (task) go(task.page)
}

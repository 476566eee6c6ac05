import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Template } from '../../../types/domain/templates'
import { mayAsk, subscribe, type Asked } from '../../cloud/subscribe'
import { Button } from '../../ui/Button'
import { Note } from '../../ui/Note'

interface NotifyButtonProps {
  id: string
  /** What the person wants to hear of in WeChat. */
  templates: readonly Template[]
  children: string
  onAsked?(): void
}

/** What is said afterwards; a refusal leaves everything as it was. */
const words: Record<Asked, string> = {
  accepted: '好，下一条会在微信里提醒您一次。',
  refused: '没有打开。消息都在「给我的消息」里，不会漏。',
  failed: '没有办成，消息都在「给我的消息」里。可以再点一次。'
}

/** Asks, when tapped, whether WeChat may tell the next thing; nothing where there is nothing to ask, or not today. */
export function NotifyButton({ id, templates, children, onAsked }: NotifyButtonProps) {
  const [shown] = useState(() => mayAsk(templates))
  const [asking, setAsking] = useState(false)
  const [asked, setAsked] = useState<Asked>()
  if (!shown) return null
  function ask() {
    setAsking(true)
    void subscribe(templates).then((answer) => {
      setAsked(answer)
      setAsking(false)
      onAsked?.()
    })
  }
  return (
    <View className="stack">
      {asked && <Note tone={asked === 'accepted' ? 'done' : 'wait'}>{words[asked]}</Note>}
      {asked !== 'refused' && asked !== 'accepted' && (
        <Button id={id} icon="bell" size="small" busy={asking && '正在打开…'} onPress={ask}>
          {children}
        </Button>
      )}
    </View>
  )
}

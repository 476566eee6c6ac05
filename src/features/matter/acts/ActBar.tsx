import { View } from '@tarojs/components'
import { useState } from 'react'
import { actLabels } from '../../../../types/domain/flow'
import { Button } from '../../../ui/Button'
import { Sheet } from '../../../ui/Sheet'
import { arrange } from './arrange'
import type { MatterAct } from './forms'
import type { MatterView } from '../view/whoWords'

interface ActBarProps {
  view: Pick<MatterView, 'acts' | 'stage' | 'asker'>
  onOpen(act: MatterAct): void
}

/** The acts allowed now at the bottom of the page. */
export function ActBar({ view, onOpen }: ActBarProps) {
  const [open, setOpen] = useState(false)
  const { main, beside, more } = arrange(view.acts, view.stage)
  const label = (act: MatterAct) =>
    act === 'add' && main === 'add' && view.asker.you ? '回一句' : actLabels[act]
  const choose = (act: MatterAct) => {
    setOpen(false)
    onOpen(act)
  }
  return (
    <>
      {more.length > 0 && (
        <View className="act-more">
          <Button id="act-more" onPress={() => setOpen(true)}>
            更多
          </Button>
        </View>
      )}
      {beside && (
        <Button id={`act-${beside}`} onPress={() => onOpen(beside)}>
          {label(beside)}
        </Button>
      )}
      {main && (
        <Button id={`act-${main}`} kind="main" onPress={() => onOpen(main)}>
          {label(main)}
        </Button>
      )}
      {open && (
        <Sheet title="还可以" onClose={() => setOpen(false)}>
          <View className="stack">
            {more.map((act) => (
              <Button key={act} id={`act-${act}`} onPress={() => choose(act)}>
                {label(act)}
              </Button>
            ))}
          </View>
        </Sheet>
      )}
    </>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { move as organizationMove } from '../../../types/api/organization/move'
import { tree as organizationTree } from '../../../types/api/organization/tree'
import { useRead } from '../../cloud/useRead'
import { useSend } from '../../cloud/useSend'
import { ActForm } from '../../ui/ActForm'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { reasonWords } from '../../ui/reasonWords'
import { Sheet } from '../../ui/Sheet'
import { Skeleton } from '../../ui/Skeleton'
import { MovingWork } from './MovingWork'
import { Places } from './Places'
import type { Node } from './view'

interface MoveSheetProps {
  node: Node
  onDone(): void
  onClose(): void
}

/** Puts a node below another one: where to, why, and what follows from it, said before. */
export function MoveSheet({ node, onDone, onClose }: MoveSheetProps) {
  const [at, setAt] = useState<string>()
  const [place, setPlace] = useState<Node>()
  const { value, error: unread, reload } = useRead(organizationTree, at ? { nodeId: at } : {})
  const sender = useSend(organizationMove, 'act')
  return (
    <Sheet id="move-sheet" title={`把${node.name}搬到哪里`} onClose={onClose}>
      {place ? (
        <>
          <ActForm
            id="move-do"
            draft={`move:${node.id}`}
            button="搬过去"
            busy="正在搬…"
            sender={sender}
            words={reasonWords({
              id: 'move-reason',
              label: '为什么搬',
              placeholder: '比如：区划调整',
              limit: 200
            })}
            onSend={(reason) => sender.send({ id: node.id, parentId: place.id, reason })}
            onDone={onDone}
          >
            <View className="strong">
              {node.name} → {place.name}
            </View>
            <View>
              下面的组织、各户、党员和没办完的事都跟着过去，几分钟里陆续改好，期间照常办事。各户一直看得到自己的事；改好以后，原来的上级看不到了，新的上级看得到。
            </View>
            <MovingWork id={node.id} parentId={place.id} />
          </ActForm>
          <Button kind="quiet" onPress={() => setPlace(undefined)}>
            换个地方
          </Button>
        </>
      ) : (
        <>
          {!value && unread && <ErrorNote message={unread.message} onRetry={() => void reload()} />}
          {!value && !unread && <Skeleton />}
          {value && (
            <Places
              node={node}
              heads={value.heads}
              rows={value.rows}
              onOpen={setAt}
              onBack={at ? () => setAt(undefined) : undefined}
              onChoose={setPlace}
            />
          )}
        </>
      )}
    </Sheet>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { move as organizationMove } from '../../../types/api/organization/move'
import { tree as organizationTree } from '../../../types/api/organization/tree'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useRead } from '../../cloud/useRead'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { Skeleton } from '../../ui/Skeleton'
import { TextField } from '../../ui/TextField'
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
  const draft = useDraft(`move:${node.id}`, '')
  const reason = draft.value.trim()
  const { value, error: unread, reload } = useRead(organizationTree, at ? { nodeId: at } : {})
  const { send, sending, error } = useSend(organizationMove, 'act')
  async function move() {
    if (!place || !(await send({ id: node.id, parentId: place.id, reason }))) return
    draft.clear()
    onDone()
  }
  return (
    <Sheet id="move-sheet" title={`把${node.name}搬到哪里`} onClose={onClose}>
      {place ? (
        <>
          <View className="strong">
            {node.name} → {place.name}
          </View>
          <View>
            下面的组织、各户、党员和没办完的事都跟着过去，几分钟里陆续改好，期间照常办事。各户一直看得到自己的事；改好以后，原来的上级看不到了，新的上级看得到。
          </View>
          <MovingWork id={node.id} parentId={place.id} />
          <TextField
            id="move-reason"
            label="为什么搬"
            placeholder="比如：区划调整"
            value={draft.value}
            maxLength={200}
            error={error?.fields.reason}
            onChange={draft.set}
          />
          {error && !error.fields.reason && <ErrorNote message={error.message} />}
          <Button
            id="move-do"
            kind="main"
            disabled={!reason && '先写为什么搬'}
            busy={sending && '正在搬…'}
            onPress={() => void move()}
          >
            搬过去
          </Button>
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

import { useDidShow, useRouter } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { tree as organizationTree } from '../../../types/api/organization/tree'
import { useRead } from '../../cloud/useRead'
import { Button } from '../../ui/Button'
import { goBack, goOn, goTo, isFirstPage } from '../../ui/go'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { toast } from '../../ui/toast'
import { AddSheet } from './AddSheet'
import { MoveSheet } from './MoveSheet'
import { NodeBody } from './NodeBody'
import { NodeRow } from './NodeRow'
import { RemoveSheet } from './RemoveSheet'
import { RenameSheet } from './RenameSheet'

/** While something follows, how often the page looks how far it is; and when it can be seen to have begun. */
const lookAgainMs = 4000
const beginsMs = 1500

/** A node of the tree: what it is, what lies below it, who serves there; without an id where one's own begins. */
export default function NodePage() {
  const { params } = useRouter()
  const { value, error, reload } = useRead(organizationTree, params.id ? { nodeId: params.id } : {})
  const [open, setOpen] = useState<'add' | 'rename' | 'move' | 'remove'>()
  const [changes, setChanges] = useState(0)
  const first = useRef(true)
  useDidShow(() => {
    if (!first.current) {
      void reload()
      setChanges((count) => count + 1)
    }
    first.current = false
  })
  const node = value?.heads.length === 1 ? value.heads[0] : undefined
  const follows = !!node?.following
  useEffect(() => {
    if (!follows) return
    const timer = setInterval(() => void reload(), lookAgainMs)
    return () => clearInterval(timer)
  }, [follows, reload])
  const close = () => setOpen(undefined)
  const done = (words: string) => {
    close()
    toast(words)
    void reload()
    // What follows begins a moment after the answer.
    setTimeout(() => void reload(), beginsMs)
  }
  /** What was removed is shown no more; above it, it can be brought back. */
  const gone = () => {
    toast('撤掉了')
    if (isFirstPage() && node?.parentId)
      return goOn(`/admin/node/index?id=${encodeURIComponent(node.parentId)}`)
    goBack()
  }
  return (
    <Page
      title={node?.name ?? '组织和职务'}
      foot={
        node && (node.may.add.length > 0 || node.may.grant) ? (
          <>
            {node.may.add.length > 0 && (
              <Button id="add-node" onPress={() => setOpen('add')}>
                添下级组织
              </Button>
            )}
            {node.may.grant && (
              <Button
                id="grant"
                kind="main"
                onPress={() =>
                  goTo(
                    `/admin/grant/index?id=${node.id}&kind=${node.kind}&name=${encodeURIComponent(node.name)}`
                  )
                }
              >
                授予职务
              </Button>
            )}
          </>
        ) : undefined
      }
    >
      {error && !value && <ReadError error={error} onRetry={() => void reload()} />}
      {!value && !error && <Skeleton />}
      {value && !node && value.heads.map((head) => <NodeRow key={head.id} node={head} />)}
      {value && node && (
        <NodeBody
          node={node}
          below={value.rows}
          more={value.after}
          removed={value.removed}
          changes={changes}
          onOpen={setOpen}
          onRestored={() => void reload()}
        />
      )}
      {node && open === 'add' && <AddSheet node={node} onDone={() => done('添好了')} onClose={close} />}
      {node && open === 'rename' && <RenameSheet node={node} onDone={() => done('改好了')} onClose={close} />}
      {node && open === 'move' && <MoveSheet node={node} onDone={() => done('已开始搬迁')} onClose={close} />}
      {node && open === 'remove' && <RemoveSheet node={node} onDone={gone} onClose={close} />}
    </Page>
  )
}

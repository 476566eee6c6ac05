import { View } from '@tarojs/components'
import { useState } from 'react'
import { draft as linkDraft } from '../../../types/api/link/draft'
import { tray as linkTray } from '../../../types/api/link/tray'
import { newId } from '../../cloud/ids'
import { usePages } from '../../cloud/usePages'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { goTo } from '../../ui/go'
import { Note } from '../../ui/Note'
import { Skeleton } from '../../ui/Skeleton'
import { LinkCard } from '../linkage/LinkCard'
import { Lists } from '../linkage/Lists'
import { ActSheet } from '../linkage/acts/ActSheet'
import { useActs } from '../linkage/useActs'
import { useSend } from '../../cloud/useSend'

/** What waits for a list: what was agreed, and what a roster brought into force before any assembly; and the lists. */
export function ListDesk({ nodeId }: { nodeId: string }) {
  const { rows, error, reload } = usePages(linkTray, { tray: 'agreed', nodeId })
  const unlisted = usePages(linkTray, { tray: 'unlisted', nodeId })
  const byRoster = unlisted.rows?.length ?? 0
  const { send, sending, error: unsent } = useSend(linkDraft, 'act')
  const acts = useActs(reload)
  const [id, setId] = useState<string>()
  async function draft() {
    const own = id ?? (await newId())
    setId(own)
    if (await send({ id: own, nodeId })) goTo(`/link/list/index?id=${own}`)
  }
  return (
    <View className="stack">
      {error && !rows && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      {!rows && !error && <Skeleton />}
      {rows && rows.length > 0 && (
        <>
          <View className="heading">说好了，等上名单</View>
          {rows.map((row) => (
            <LinkCard key={row.id} row={row} onAct={acts.start} />
          ))}
        </>
      )}
      {byRoster > 0 && (
        <Note tone="do">
          {`名册带来的 ${byRoster}${unlisted.hasMore ? ' 多' : ''} 户已经联上了，还没上过党员大会。排进名单，上大会讨论通过，再公示；这些天照样联系。`}
        </Note>
      )}
      {rows && rows.length + byRoster > 0 && (
        <>
          {unsent && <ErrorNote message={unsent.message} />}
          <Button id="draft" kind="main" busy={sending && '正在排…'} onPress={() => void draft()}>
            排一份名单上党员大会
          </Button>
        </>
      )}
      {rows?.length === 0 && unlisted.rows && byRoster === 0 && (
        <Empty
          icon="list"
          title="没有等上名单的"
          hint="双方说好以后会列在这里，排成名单，上党员大会，再公示。"
        />
      )}
      <Lists nodeId={nodeId} />
      {acts.open && <ActSheet {...acts.open} onDone={acts.done} onClose={acts.close} />}
    </View>
  )
}

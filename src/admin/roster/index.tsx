import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useMe } from '../../cloud/me'
import { Button } from '../../ui/Button'
import { Chips } from '../../ui/Chips'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { goOn } from '../../ui/go'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { RosterOf } from './RosterOf'

/** 名册: brings a village's roster in, and takes it out again. */
export default function RosterPage() {
  const { params } = useRouter()
  const { me, error, reload } = useMe()
  const [chosen, choose] = useState(params.id)
  if (!me)
    return (
      <Page title="名册">
        {error ? <ErrorNote message={error.message} onRetry={() => void reload()} /> : <Skeleton />}
      </Page>
    )
  const roles = me.person?.roles ?? []
  const administers = roles.some(({ role }) => role === 'admin')
  const own = roles.filter(({ role }) => role === 'officer').map(({ at }) => at)
  const nodes =
    params.id && !own.some(({ id }) => id === params.id)
      ? [{ id: params.id, name: decodeURIComponent(params.name ?? '') }, ...own]
      : own
  const node = nodes.find(({ id }) => id === chosen) ?? nodes[0]
  if (!node)
    return (
      <Page
        title="名册"
        foot={
          administers && (
            <Button id="to-village" kind="main" onPress={() => goOn('/admin/node/index')}>
              去选一个村
            </Button>
          )
        }
      >
        {administers ? (
          <Empty
            icon="sheet"
            title="名册是一个村一份"
            hint="先在「组织和职务」里打开那个村，再点「名册」。"
          />
        ) : (
          <Empty
            icon="sheet"
            title="这一页给村干部和管理员用"
            hint="在村里任职以后，可以在这里导入和导出名册。"
          />
        )}
      </Page>
    )
  return (
    <RosterOf
      key={node.id}
      node={node}
      chooser={
        nodes.length > 1 && (
          <Chips
            id="node"
            label="哪个村的名册"
            choices={nodes.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={[node.id]}
            onChoose={choose}
          />
        )
      }
    />
  )
}

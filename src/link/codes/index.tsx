import { useRouter } from '@tarojs/taro'
import { Chips } from '../../ui/Chips'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { useState } from 'react'
import { useMe } from '../../cloud/me'
import { Codes } from './Codes'

/**
 * The codes of a village's households, to be printed, cut and handed out: by its officers, and at the beginning, when
 * it has none, by the administrator, who comes from the page of the village.
 */
export default function CodesPage() {
  const { params } = useRouter()
  const { me, error, reload } = useMe()
  const own = (me?.person?.roles ?? []).filter(({ role }) => role === 'officer').map(({ at }) => at)
  const asked = params.id && { id: params.id, name: decodeURIComponent(params.name ?? '') }
  const nodes = asked && !own.some(({ id }) => id === asked.id) ? [asked, ...own] : own
  const [chosen, choose] = useState(params.id)
  const node = nodes.find(({ id }) => id === chosen) ?? nodes[0]
  return (
    <Page title="各户邀请码" right={node?.name}>
      {!me && (error ? <ErrorNote message={error.message} onRetry={() => void reload()} /> : <Skeleton />)}
      {me && !node && (
        <Empty
          icon="list"
          title="这一页给村(社)干部用"
          hint="您在村里任职以后，可以在这里打印各户的邀请码。"
        />
      )}
      {nodes.length > 1 && node && (
        <Chips
          id="node"
          label="看哪个村"
          choices={nodes.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={[node.id]}
          onChoose={choose}
        />
      )}
      {node && <Codes key={node.id} node={node} />}
    </Page>
  )
}

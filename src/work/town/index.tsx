import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { counts as matterCounts } from '../../../types/api/matter/counts'
import { useKept } from '../../cloud/kept'
import { useRead } from '../../cloud/useRead'
import { Chips } from '../../ui/Chips'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { Told, type ToldProps } from '../Told'
import { useShownAgain } from '../useShownAgain'
import { deskChoices, isDesk, type Desk } from './desks'
import { Brought } from './Brought'
import { Late } from './Late'
import { Own } from './Own'
import './town.scss'
import { useTownNode } from './useTownNode'
import { WithUnits } from './WithUnits'

const desks = { brought: Brought, units: WithUnits, own: Own, late: Late }

/** 镇里的事: what villages brought up, what units answer, what lies at the town itself, and what is overdue below. */
export default function TownPage() {
  const asked = useRouter().params.desk
  const office = useTownNode()
  const [desk, choose] = useKept<Desk>('desk', isDesk(asked) ? asked : 'brought')
  const [told, setTold] = useState<ToldProps>()
  const counts = useRead(matterCounts, {})
  useShownAgain(() => void counts.reload())

  function done(next: ToldProps) {
    setTold(next)
    void counts.reload()
  }

  const Chosen = desks[desk]
  return (
    <Page title="镇里的事" right={office.node?.name}>
      {!office.known &&
        (office.error ? (
          <ErrorNote message={office.error.message} onRetry={() => void office.reload()} />
        ) : (
          <Skeleton />
        ))}
      {office.known && !office.node && (
        <Empty
          icon="watch"
          title="这一页给镇党委办公室用"
          hint="您在镇里任职以后，村里提上来的事、超期的事会在这里。"
        />
      )}
      {office.node && (
        <View className="stack">
          {office.nodes.length > 1 && (
            <Chips
              id="town-node"
              label="看哪里"
              choices={office.nodes.map(({ id, name }) => ({ value: id, label: name }))}
              chosen={[office.node.id]}
              onChoose={office.choose}
            />
          )}
          <Chips
            id="town-desk"
            label="看什么"
            choices={deskChoices(counts.value)}
            chosen={[desk]}
            onChoose={(pile) => choose(pile)}
          />
          {told && <Told {...told} />}
          <Chosen
            key={`${desk} ${office.node.id}`}
            nodeId={office.node.id}
            counts={counts.value}
            onDone={done}
          />
        </View>
      )}
    </Page>
  )
}

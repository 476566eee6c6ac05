import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { counts as matterCounts } from '../../../types/api/matter/counts'
import { tray as matterTray } from '../../../types/api/matter/tray'
import { usePages } from '../../cloud/usePages'
import { useRead } from '../../cloud/useRead'
import { FromChat } from '../../features/chat/FromChat'
import { ShareButton } from '../../features/chat/ShareButton'
import { agendaCard } from '../../features/chat/words'
import { lineOf } from '../../features/agenda/figures'
import { sectionsOf, sizesOf } from '../../features/agenda/sections'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { More } from '../../ui/More'
import { goTo } from '../../ui/go'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { Group } from '../Group'
import { NodeGate } from '../../features/office/NodeGate'
import { Told, type ToldProps } from '../Told'
import { Trouble } from '../Trouble'
import type { useOfficerNode } from '../../features/office/useOfficerNode'
import { useAllOf } from '../../cloud/useAllOf'
import { useShownAgain } from '../useShownAgain'
import { useUnderway } from '../useUnderway'
import './agenda.scss'
import { Figures } from './Figures'
import { Late } from './Late'
import { MatterCard } from './MatterCard'
import { Section } from './Section'

interface AgendaDayProps {
  office: ReturnType<typeof useOfficerNode>
  /** The matter that the page was opened for. */
  focus: string | undefined
}

/** The agenda of a village: figures, what is late, what is to be discussed today and later. */
export function AgendaDay({ office, focus }: AgendaDayProps) {
  const nodeId = office.node?.id
  const list = usePages(matterTray, { tray: 'discuss', whose: 'node', nodeId })
  const handling = usePages(matterTray, { tray: 'handle', whose: 'node', nodeId })
  const counts = useRead(matterCounts, nodeId ? { nodeId } : {})
  const { underway, keep } = useUnderway()
  const [told, setTold] = useState<ToldProps>()
  const [opened, open] = useState<string | null | undefined>(focus)

  const refresh = () => void Promise.all([list.reload(), handling.reload(), counts.reload()])
  useShownAgain(refresh)
  useReachBottom(() => void list.more())
  useAllOf(list, (rows) => sectionsOf(rows, Date.now()).later.length === 0)
  useAllOf(handling, (rows) => rows.every(({ due }) => due?.overdue))

  const undecided = (list.rows ?? []).filter(({ id }) => !underway.includes(id))
  const rows = undecided.filter(({ id }) => id !== focus)
  const agenda = sectionsOf(rows, Date.now())
  const loaded = list.rows?.length ?? 0
  const line = lineOf(counts.value?.node, 'discuss')
  const sizes = sizesOf(agenda, { hasMore: list.hasMore, hidden: loaded - rows.length }, line)
  const whole = sizesOf(
    sectionsOf(undecided, Date.now()),
    { hasMore: list.hasMore, hidden: loaded - undecided.length },
    line
  )
  const due = whole.overdue + whole.today
  const meeting = due > 0 ? due : whole.later
  const late = (handling.rows ?? []).filter(({ id, due }) => due?.overdue && id !== focus)
  const first = agenda.overdue[0] ?? agenda.today[0] ?? agenda.later[0]
  const openId = opened === undefined ? first?.id : opened

  function decided(next: ToldProps) {
    setTold(next)
    if (next.kept) keep(next.id)
    open(undefined)
    refresh()
  }
  const section = { nodeId, openId, onToggle: open, onDecided: decided }

  const foot = meeting > 0 && (
    <Button id="agenda-meet" kind="main" onPress={() => goTo(`/work/agenda/index?meet=${nodeId}`)}>
      {`开会，一件一件过(${meeting} 件)`}
    </Button>
  )
  return (
    <Page title="联合办公" right={office.node?.name} foot={foot || undefined}>
      <View className="stack">
        <FromChat nodeId={nodeId} />
        <NodeGate office={office}>{() => null}</NodeGate>
        <Figures counts={counts} due={due} />
        {told && <Told {...told} />}
        <Trouble error={list.error} shown={!!list.rows} onRetry={refresh} />
        {focus && (
          <Group title="点开的这件">
            <MatterCard id={focus} nodeId={nodeId} open onDecided={decided} />
          </Group>
        )}
        <Late rows={late} onDecided={decided} />
        {!list.rows && !list.error && <Skeleton />}
        <Section title="议事超期了" rows={agenda.overdue} size={sizes.overdue} {...section} />
        <Section title="今天要议" rows={agenda.today} size={sizes.today} {...section} />
        <Section title="往后要议" rows={agenda.later} size={sizes.later} {...section} />
        {list.rows && rows.length === 0 && !focus && (
          <Empty
            icon="talk"
            title="没有要议的事"
            hint="梳理好的事会排到这里，由您交办、缓议，或者说明为什么不受理。"
          />
        )}
        <More {...list} />
        {undecided.length > 0 && <ShareButton card={agendaCard(office.node)} />}
        <Button
          id="agenda-minutes"
          kind="quiet"
          size="small"
          onPress={() => goTo(`/work/minutes/index?nodeId=${nodeId}`)}
        >
          会议记录
        </Button>
      </View>
    </Page>
  )
}

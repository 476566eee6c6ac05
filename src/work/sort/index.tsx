import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { counts as matterCounts } from '../../../types/api/matter/counts'
import { tray as matterTray } from '../../../types/api/matter/tray'
import type { Delivery } from '../../cloud/queue/queue'
import { usePages } from '../../cloud/usePages'
import { useRead } from '../../cloud/useRead'
import { lineOf } from '../../features/agenda/figures'
import { NotifyButton } from '../../features/alerts/NotifyButton'
import { again, decided, inHand, newRound, skipped } from '../../features/sorting/round'
import { doneWords, type SortingAct } from '../../features/sorting/words'
import { Told, type ToldProps } from '../Told'
import { useShownAgain } from '../useShownAgain'
import { useUnderway } from '../useUnderway'
import { Desk } from './Desk'
import { Idle } from './Idle'
import { Unanswered } from './Unanswered'

/** Rows left of the present page at which the next one is fetched. */
const few = 3

/** 梳理: the tray, one matter at a time, the oldest deadline first. */
export default function SortPage() {
  const tray = usePages(matterTray, { tray: 'sort', whose: 'mine' })
  const [round, setRound] = useState(newRound)
  const [told, setTold] = useState<ToldProps>()
  const { underway } = useUnderway()
  const counts = useRead(matterCounts, {})
  const rows = (tray.rows ?? []).filter(({ id }) => !underway.includes(id))
  const { current, next, left } = inHand(rows, round)
  const { hasMore, more, reload } = tray

  useShownAgain(() => void Promise.all([reload(), counts.reload()]))
  useEffect(() => {
    if (hasMore && left - round.skipped.length <= few) void more()
  }, [hasMore, more, left, round.skipped.length])

  const toTop = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })

  function done(act: SortingAct, asker: string, { state }: Delivery) {
    if (!current) return
    setTold({ id: current.id, subject: current.subject, kept: state === 'kept', ...doneWords(act, asker) })
    setRound(decided(round, current.id))
    void counts.reload()
    toTop()
  }

  function skip() {
    if (!current) return
    setTold(undefined)
    setRound(skipped(round, current.id))
    toTop()
  }

  const notice = told && <Told {...told} />
  const beside = (
    <>
      <Unanswered count={lineOf(counts.value?.mine, 'ask')?.count ?? 0} />
      <NotifyButton id="notify-sort" templates={['todo', 'due']}>
        有新的事，微信提醒我
      </NotifyButton>
    </>
  )
  if (!current) {
    return (
      <Idle
        list={tray}
        notice={notice}
        beside={beside}
        left={left}
        onAgain={() => {
          setRound(again(round))
          void reload()
        }}
      />
    )
  }
  return (
    <Desk
      key={current.id}
      row={current}
      nextId={next?.id}
      left={`还有 ${hasMore ? Math.max(left, lineOf(counts.value?.mine, 'sort')?.count ?? 0) : left} 件`}
      notice={notice}
      beside={beside}
      trouble={tray.error}
      onDone={done}
      onGone={() => setRound(decided(round, current.id))}
      onSkip={skip}
    />
  )
}

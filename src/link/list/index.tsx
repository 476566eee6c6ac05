import '../link.scss'
import { View } from '@tarojs/components'
import { useReachBottom, useRouter } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'
import { list as linkList } from '../../../types/api/link/list'
import { useAllOf } from '../../cloud/useAllOf'
import { usePages } from '../../cloud/usePages'
import { useRead } from '../../cloud/useRead'
import { Button } from '../../ui/Button'
import { More } from '../../ui/More'
import { Note } from '../../ui/Note'
import { Page } from '../../ui/Page'
import { PrintButton } from '../../ui/PrintButton'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { useOnPaper } from '../../ui/useOnPaper'
import { dayWords } from '../../ui/words/dates'
import { leftWords } from '../linkage/Lists'
import { ConfirmSheet } from './ConfirmSheet'
import { Gather } from './Gather'
import { ObjectSheet } from './ObjectSheet'
import { ListRow } from './ListRow'
import { PaperList } from './PaperList'
import { Publish } from './Publish'

/** While a list is still being put together, how often the page looks again. */
const lookAgainMs = 1500

/** A list as on the notice board; officers take it on, everybody of the village may object while it is shown. */
export default function ListPage() {
  const { params } = useRouter()
  const id = params.id ?? ''
  const { value, error: missing, reload: reloadList } = useRead(linkList, { id })
  // Asked after the list itself, so that they are whole where it says that they are.
  const pages = usePages(linkList, value && { id })
  const { rows, hasMore, loading, more, reload } = pages
  const error = missing ?? pages.error
  const [objecting, setObjecting] = useState<{ id: string; name: string }>()
  const [confirming, setConfirming] = useState(false)
  useReachBottom(() => void more())
  const list = value?.list
  // Who hangs it out prints all of it, and not what was scrolled to.
  const prints = list?.acts.includes('print') === true
  useAllOf(pages, () => prints)
  const printing = useOnPaper()
  const reloadAll = useCallback(() => reloadList().then(() => reload()), [reloadList, reload])
  const refresh = () => {
    setObjecting(undefined)
    setConfirming(false)
    void reloadAll()
  }
  const gathering = list?.gathering === true
  useEffect(() => {
    if (!gathering) return
    const timer = setInterval(() => void reloadAll(), lookAgainMs)
    return () => clearInterval(timer)
  }, [gathering, reloadAll])
  return (
    <Page
      title="联户名单"
      right={list?.village}
      foot={
        list && list.acts.length > 0 && !prints ? (
          <>
            {list.acts.includes('gather') && <Gather id={id} nodeId={value.node} onDone={refresh} />}
            {list.acts.includes('confirm') && (
              <Button id="confirm" kind="main" onPress={() => setConfirming(true)}>
                党员大会通过了
              </Button>
            )}
            {list.acts.includes('publish') && <Publish id={id} onDone={refresh} />}
          </>
        ) : undefined
      }
    >
      {printing && prints && rows && <PaperList list={list} rows={rows} whole={!hasMore} />}
      <View className={`stack ${prints ? 'not-on-paper' : ''}`}>
        {error && !rows && <ReadError error={error} onRetry={() => void reloadAll()} />}
        {!rows && !error && <Skeleton />}
        {list && <Note tone={list.state === 'final' ? 'done' : 'do'}>{leftWords(list)}</Note>}
        {list?.state === 'draft' && rows?.some(({ inForce }) => inForce) && (
          <Note tone="do">
            写着「已经联上」的，是名册带来的，还没上过党员大会。开会和公示这些天照样联系；公示时异议成立的，再重新选。
          </Note>
        )}
        {prints && !hasMore && <PrintButton>打印名单，贴到公示栏</PrintButton>}
        {gathering && <Note tone="wait">正在把说好的户排进来，马上就好。</Note>}
        {list?.meeting && (
          <View className="soft">
            党员大会 {dayWords(list.meeting.day)}：到会 {list.meeting.present} 人，赞成 {list.meeting.favor}{' '}
            人
          </View>
        )}
        {rows?.map((row) => (
          <ListRow
            key={row.id}
            row={row}
            listing={list?.state !== 'final'}
            onObject={() => setObjecting(row)}
          />
        ))}
        <More hasMore={hasMore} loading={loading} more={more} />
      </View>
      {objecting && <ObjectSheet row={objecting} onDone={refresh} onClose={() => setObjecting(undefined)} />}
      {confirming && <ConfirmSheet id={id} onDone={refresh} onClose={() => setConfirming(false)} />}
    </Page>
  )
}

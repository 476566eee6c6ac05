import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { open as groupOpen } from '../../../types/api/group/open'
import { pass as groupPass } from '../../../types/api/group/pass'
import { useRead } from '../../cloud/useRead'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { toast } from '../../ui/toast'
import '../group.scss'
import { NoticeBody } from './NoticeBody'
import { PassOn } from './PassOn'
import { Receipts } from './Receipts'
import { RetractSheet } from './RetractSheet'

/** A notice whole; opening it is the receipt. */
export default function Notice() {
  const noticeId = useRouter().params.id ?? ''
  const { value: notice, error, reload } = useRead(groupOpen, { noticeId })
  const [retracting, setRetracting] = useState(false)
  useDidShow(() => void reload())
  const done = (words: string) => () => {
    setRetracting(false)
    toast(words)
    void reload()
  }
  const passing = useSend(groupPass, 'act')
  async function pass(groupId: string) {
    if (await passing.send({ noticeId, groupId })) done('转好了')()
  }
  return (
    <Page
      title="通知"
      foot={
        notice &&
        notice.passTo.length > 0 && (
          <PassOn groups={notice.passTo} passing={passing.sending} onPass={(id) => void pass(id)} />
        )
      }
    >
      <View className="stack">
        {error && <ReadError error={error} onRetry={() => void reload()} />}
        {!notice && !error && <Skeleton cards={2} />}
        {notice && <NoticeBody notice={notice} />}
        {passing.error && <ErrorNote message={passing.error.message} />}
        {notice?.acts.includes('receipts') && <Receipts noticeId={noticeId} sent={notice.sent.length} />}
        {notice?.acts.includes('retract') && (
          <Button id="retract" kind="quiet" icon="undo" onPress={() => setRetracting(true)}>
            撤回这条通知
          </Button>
        )}
      </View>
      {retracting && (
        <RetractSheet noticeId={noticeId} onDone={done('撤回了')} onClose={() => setRetracting(false)} />
      )}
    </Page>
  )
}

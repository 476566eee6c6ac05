import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { wishActTraits, type OfferedWishAct, type WishAct } from '../../../types/domain/wishActs'
import { read as wishRead } from '../../../types/api/wish/read'
import { useMe } from '../../cloud/me'
import { sendWaiting, usePendingSends } from '../../cloud/queue'
import { useRead } from '../../cloud/useRead'
import { Welcome } from '../../features/account/Welcome'
import { WaitingList } from '../../features/waiting/WaitingList'
import { Note } from '../../ui/Note'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { ActSheet } from './acts/ActSheet'
import { Acts } from './Acts'
import { WishBody } from './WishBody'

/** One wish, as whoever opens it may see it. */
export default function WishPage() {
  const { id = '', sent } = useRouter().params
  const { me } = useMe()
  const { value: view, error, loading, reload } = useRead(wishRead, { id })
  const waiting = usePendingSends(id)
  const [open, setOpen] = useState<OfferedWishAct>()
  const [done, setDone] = useState<WishAct | undefined>(sent ? 'submit' : undefined)
  const [past, setPast] = useState<number>()
  const settling = past !== undefined && view?.version === past && !error
  useDidShow(() => void reload())
  usePullDownRefresh(
    () => void Promise.all([reload(), sendWaiting()]).finally(() => Taro.stopPullDownRefresh())
  )
  if (me && !me.person) {
    return (
      <Page title="心愿">
        <Welcome />
      </Page>
    )
  }
  const unsent = waiting.length > 0 && !view
  return (
    <Page
      title="心愿"
      foot={
        view &&
        view.acts.length > 0 && (
          <>
            <Acts view={view} onOpen={setOpen} />
            {open && (
              <ActSheet
                act={open}
                view={view}
                onStale={() => void reload()}
                onClose={() => setOpen(undefined)}
                onDone={() => {
                  setDone(open)
                  setPast(view.version)
                  setOpen(undefined)
                  void reload()
                }}
              />
            )}
          </>
        )
      }
    >
      <View className="stack">
        <WaitingList subjectId={id} seen={view?.version} onSent={reload} />
        {settling && waiting.length === 0 && <Note tone="wait">发出去了，正在看最新的样子…</Note>}
        {done && waiting.length === 0 && !settling && view && wishActTraits[done].done && (
          <View id="done">
            <Note tone="done">{wishActTraits[done].done}</Note>
          </View>
        )}
        {error && !unsent && <ReadError error={error} onRetry={() => void reload()} />}
        {!view && loading && !unsent && <Skeleton cards={1} />}
        {view && <WishBody view={view} />}
      </View>
    </Page>
  )
}

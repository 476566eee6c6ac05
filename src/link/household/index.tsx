import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { read as householdRead } from '../../../types/api/household/read'
import { useMe } from '../../cloud/me'
import { useRead } from '../../cloud/useRead'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { Accesses } from './Accesses'
import { AddSheet } from './AddSheet'
import { Care } from './Care'
import { HomeCard } from './HomeCard'
import { InviteSheet } from './InviteSheet'
import { People } from './People'
import { PersonSheet } from './PersonSheet'
import { Requests } from './Requests'
import type { Person } from './view'

/** 我家, or a household that somebody looks after: who belongs, who speaks for it, who is linked with it. */
export default function HouseholdPage() {
  const { params } = useRouter()
  const { me, error: unknown, reload: whoAmI } = useMe()
  const asked = params.id ? { householdId: params.id } : me?.household ? {} : undefined
  const { value: view, error, reload } = useRead(householdRead, asked)
  const [open, setOpen] = useState<'add' | 'invite' | Person>()
  const close = () => setOpen(undefined)
  const refresh = () => {
    close()
    void reload()
  }
  const own = view?.standings.includes('resident')
  const may = (act: 'add' | 'invite') => view?.acts.includes(act)
  return (
    <Page
      title={own ? '我家' : (view?.name ?? '我家')}
      foot={
        view && (may('add') || may('invite')) ? (
          <>
            {may('invite') && (
              <Button id="invite" kind={may('add') ? 'plain' : 'main'} onPress={() => setOpen('invite')}>
                邀请码
              </Button>
            )}
            {may('add') && (
              <Button id="add" kind="main" onPress={() => setOpen('add')}>
                添一个人
              </Button>
            )}
          </>
        ) : undefined
      }
    >
      {!view && error && <ReadError error={error} onRetry={() => void reload()} />}
      {!view && !error && asked && <Skeleton />}
      {!asked && !me && unknown && <ErrorNote message={unknown.message} onRetry={() => void whoAmI()} />}
      {!asked && !me && !unknown && <Skeleton />}
      {!asked && me && (
        <Empty
          icon="home"
          title="您还没有登记在哪一户"
          hint={
            me.waiting
              ? '您的登记在等人点头，点头以后这里会看到您家的人。'
              : '向联系您家的党员要一个户的邀请码，登记以后这里会看到您家的人。'
          }
        />
      )}
      {view && (
        <View className="stack">
          <HomeCard view={view} />
          <Care view={view} />
          <Requests view={view} onDone={refresh} />
          <People view={view} onOpen={setOpen} />
          {view.accesses && <Accesses accesses={view.accesses} care={view.careAccesses ?? []} />}
        </View>
      )}
      {view && open === 'add' && <AddSheet householdId={view.id} onDone={refresh} onClose={close} />}
      {view && open === 'invite' && <InviteSheet view={view} onMade={() => void reload()} onClose={close} />}
      {view && typeof open === 'object' && (
        <PersonSheet view={view} person={open} onDone={refresh} onClose={close} />
      )}
    </Page>
  )
}

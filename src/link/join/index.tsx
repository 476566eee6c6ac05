import Taro, { useRouter } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'
import { open as householdOpen } from '../../../types/api/household/open'
import type { Output } from '../../cloud/methods'
import { refreshMe } from '../../cloud/me'
import { ErrorNote } from '../../ui/ErrorNote'
import { goBack } from '../../ui/go'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { toast } from '../../ui/toast'
import { useSend } from '../../cloud/useSend'
import { AskRepresentative } from './AskRepresentative'
import { WhoAreYou } from './WhoAreYou'

/** Somebody opened the code of a household: whose it is, who of it they are, and who speaks for it. */
export default function JoinPage() {
  const { params } = useRouter()
  const code = params.code ?? ''
  const { send, error } = useSend(householdOpen, 'none')
  const [home, setHome] = useState<Output<'household.open'>>()
  const [joined, setJoined] = useState<Output<'household.join'>>()

  const open = useCallback(async () => setHome(await send({ code })), [code, send])
  useEffect(() => void open(), [open])

  const leave = () => void Taro.switchTab({ url: '/pages/home/index' })
  async function done(answer: Output<'household.join'>) {
    await refreshMe()
    // Who waits for a yes reads on the home page for whose, and whom to call.
    toast(answer.householdId ? `${answer.name}，登记好了` : '申请好了，等人点头')
    if (answer.representativeMissing) setJoined(answer)
    else leave()
  }
  return (
    <Page title="登记">
      {!home && !error && <Skeleton />}
      {!home && error && (
        <ErrorNote
          message={error.name === 'BAD_INPUT' ? '这个邀请码不全，请核对一下再填。' : error.message}
          retry="回去重新填"
          onRetry={goBack}
        />
      )}
      {home && !joined && <WhoAreYou code={code} home={home} onJoined={(answer) => void done(answer)} />}
      {joined && <AskRepresentative joined={joined} onDone={leave} />}
    </Page>
  )
}

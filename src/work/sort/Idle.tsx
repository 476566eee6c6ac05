import type { ReactNode } from 'react'
import type { CloudError } from '../../cloud/errors'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { goBack } from '../../ui/go'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { Trouble } from '../Trouble'

interface IdleProps {
  list: { rows: unknown[] | undefined; error: CloudError | undefined; reload(): Promise<void> }
  notice: ReactNode
  /** The way to what waits for an answer. */
  beside: ReactNode
  /** What was put aside. */
  left: number
  onAgain(): void
}

/** The tray while nothing is in hand: on its way, failed, put aside, or done. */
export function Idle({ list: { rows, error, reload }, notice, beside, left, onAgain }: IdleProps) {
  if (!rows) {
    return (
      <Page title="梳理">
        {error ? <ReadError error={error} onRetry={() => void reload()} /> : <Skeleton />}
      </Page>
    )
  }
  const aside = left > 0
  const foot = aside ? (
    <Button id="sort-again" kind="main" onPress={onAgain}>
      接着看放下的
    </Button>
  ) : (
    <Button id="sort-home" onPress={goBack}>
      好了
    </Button>
  )
  return (
    <Page title="梳理" foot={foot}>
      {notice}
      <Trouble error={error} shown onRetry={() => void reload()} />
      {aside ? (
        <Empty
          icon="tray"
          title={`都看过一遍了，放下的有 ${left} 件`}
          hint="什么也没写，时间还在走。想好了再来定。"
        />
      ) : (
        <Empty
          icon="check"
          title="都梳理完了"
          hint="再有人说什么，会先到这里，快到时间的排在前面。您会收到一条消息。"
        />
      )}
      {beside}
    </Page>
  )
}

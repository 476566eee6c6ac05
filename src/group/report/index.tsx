import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { read as reportRead } from '../../../types/api/report/read'
import { useRead } from '../../cloud/useRead'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { goBack } from '../../ui/go'
import { Note } from '../../ui/Note'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { Acts } from './Acts'
import { CaseCard } from './CaseCard'
import { ReportCard } from './ReportCard'
import { doneWords } from './words'

/** One report: what it says, whom it reached, and the case it became. */
export default function ReportPage() {
  const { params } = useRouter()
  const { value: view, error, reload } = useRead(reportRead, params.id ? { id: params.id } : undefined)
  const [said, setSaid] = useState(params.sent ? '发出去了，群里看得到。' : undefined)
  useDidShow(() => void reload())
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  const missing = !params.id || error?.name === 'NOT_FOUND' || error?.name === 'BAD_INPUT'
  return (
    <Page
      title="民情信息"
      foot={
        view &&
        !missing &&
        view.acts.length > 0 && (
          <Acts
            key={view.version}
            view={view}
            onDone={(act) => {
              setSaid(doneWords[act])
              void reload()
            }}
          />
        )
      }
    >
      {missing ? (
        <View id="not-there" className="stack">
          <Empty icon="search" title="没有找到这条情况" hint="可能链接不全，也可能不归您看。" />
          <Button onPress={goBack}>回去</Button>
        </View>
      ) : (
        <View className="stack">
          {said && <Note tone="done">{said}</Note>}
          {error && <ReadError error={error} onRetry={() => void reload()} />}
          {!view && !error && <Skeleton cards={1} />}
          {view && <ReportCard view={view} />}
          {view && <CaseCard view={view} />}
        </View>
      )}
    </Page>
  )
}

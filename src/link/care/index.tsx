import { View } from '@tarojs/components'
import { useState } from 'react'
import { care as householdCare } from '../../../types/api/household/care'
import { withdrawCare as householdWithdrawCare } from '../../../types/api/household/withdrawCare'
import { careNeeds, type CareItem, type CareNeed } from '../../../types/domain/care'
import { useRead } from '../../cloud/useRead'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { toast } from '../../ui/toast'
import { GiveSheet } from './GiveSheet'
import { NeedCard } from './NeedCard'

/** 请人多照看: what a household lets others know of its hardship, given and taken back item by item. */
export default function CarePage() {
  const { value: care, error, reload } = useRead(householdCare, {})
  const [giving, setGiving] = useState<CareNeed>()
  const sender = useSend(householdWithdrawCare, 'act')
  async function withdraw(items: CareItem[]) {
    if (!care || !(await sender.send({ householdId: care.id, items }))) return
    toast('收回了')
    void reload()
  }
  const all = care?.given.flatMap(({ need, to }) => to.map((one) => ({ need, to: one.to }))) ?? []
  return (
    <Page title="请人多照看">
      {!care && error && <ReadError error={error} onRetry={() => void reload()} />}
      {!care && !error && <Skeleton />}
      {care && (
        <View className="stack">
          <View className="soft">
            家里有难处，想让人常来看看，就告诉他们。告诉谁、告诉什么，由您家定，一样一样地选；随时可以收回，收回以后他们马上就看不到，系统里也不留底。
          </View>
          {!care.mayGive && care.representative && (
            <View className="soft">由户代表{care.representative}来定。您可以看，也可以收回。</View>
          )}
          {careNeeds.map((need) => (
            <NeedCard
              key={need}
              care={care}
              need={need}
              sending={sender.sending}
              onGive={() => setGiving(need)}
              onWithdraw={(to) => void withdraw([{ need, to }])}
            />
          ))}
          {sender.error && <ErrorNote message={sender.error.message} />}
          {all.length > 1 && (
            <Button
              id="withdraw-all"
              kind="quiet"
              disabled={sender.sending}
              onPress={() => void withdraw(all)}
            >
              全部收回
            </Button>
          )}
        </View>
      )}
      {care && giving && (
        <GiveSheet
          care={care}
          need={giving}
          onDone={() => {
            setGiving(undefined)
            toast('告诉他们了')
            void reload()
          }}
          onClose={() => setGiving(undefined)}
        />
      )}
    </Page>
  )
}

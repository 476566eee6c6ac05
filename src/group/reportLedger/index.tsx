import { View } from '@tarojs/components'
import { ledger as reportLedger } from '../../../types/api/report/ledger'
import { useMe } from '../../cloud/me'
import { useListPage } from '../../cloud/useListPage'
import { usePages } from '../../cloud/usePages'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { RowList } from '../../ui/RowList'
import { Entry } from './Entry'

/** What was set aside for especially important reports: the own entries, or a town's. Paid outside. */
export default function Ledger() {
  const { me } = useMe()
  const town = me?.person?.roles.some(({ role }) => role === 'townOffice') ?? false
  const list = useListPage(usePages(reportLedger, me ? { whose: town ? 'town' : 'mine' } : undefined))
  return (
    <Page title={town ? '特别重要的记账' : '我的奖励记账'}>
      <View id="ledger-lines" className="stack">
        <View className="soft">镇里评为特别重要的，每条记一笔，线下发放。按时间排，不排名次。</View>
        <RowList
          list={list}
          empty={
            <Empty icon="sheet" title="还没有记账" hint="有情况被评为特别重要，这里会多一笔，写明为什么。" />
          }
          draw={(line) => <Entry key={line.id} line={line} own={!town} />}
        />
      </View>
    </Page>
  )
}

import { View } from '@tarojs/components'
import { list as reportList } from '../../../types/api/report/list'
import { mine as reportMine } from '../../../types/api/report/mine'
import { useListPage } from '../../cloud/useListPage'
import { usePages } from '../../cloud/usePages'
import { Empty } from '../../ui/Empty'
import { RowList, type Listed } from '../../ui/RowList'
import { Row, type Report } from './Row'
import { emptyWords, type Scope } from './scopes'

/** One list of reports, page by page; urgent ones without a case stand first. */
export function List({ scope }: { scope: Scope }) {
  const mine = usePages(reportMine, scope === 'mine' ? {} : undefined)
  const office = usePages(reportList, scope === 'mine' ? undefined : { scope })
  const list = useListPage<Listed<Report>>(scope === 'mine' ? mine : office)
  return (
    <View id={`reports-${scope}`} className="stack">
      <RowList
        list={list}
        empty={<Empty icon="talk" {...emptyWords[scope]} />}
        draw={(row) => <Row key={row.id} row={row} />}
      />
    </View>
  )
}

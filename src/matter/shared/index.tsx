import { View } from '@tarojs/components'
import { shared as matterShared } from '../../../types/api/matter/shared'
import { useOwnPages } from '../../cloud/useOwnPages'
import { Welcome } from '../../features/account/Welcome'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { RowList } from '../../ui/RowList'
import { Shared } from './Shared'

/** 大家都在说的: matters of many in the village, each by its line and never by who asked. */
export default function SharedPage() {
  const { isStranger, ...list } = useOwnPages(matterShared, {})
  if (isStranger) {
    return (
      <Page title="大家都在说的">
        <Welcome />
      </Page>
    )
  }
  return (
    <Page title="大家都在说的">
      <View id="shared" className="stack">
        <RowList
          list={list}
          empty={
            <Empty
              icon="talk"
              title="现在没有大家都在说的事"
              hint="好几家遇到同一件事，村里会在这里写一句、说办到哪一步，不写是谁提的。您家也是，点一下就行。"
            />
          }
          draw={(row) => <Shared key={row.id} row={row} />}
        />
      </View>
    </Page>
  )
}

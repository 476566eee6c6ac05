import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Output } from '../cloud/methods'
import { useListPage } from '../cloud/useListPage'
import { RowList, type Listed } from '../ui/RowList'
import { WishCard } from './WishCard'

type Row = Output<'wish.mine'>['rows'][number] | Output<'wish.tray'>['rows'][number]

/** A list of wishes, page by page; says what will appear where there is none. */
export function WishList({ id, list, empty }: { id: string; list: Listed<Row>; empty: ReactNode }) {
  useListPage(list)
  return (
    <View id={id}>
      <RowList list={list} empty={empty} draw={(row) => <WishCard key={row.id} row={row} />} />
    </View>
  )
}

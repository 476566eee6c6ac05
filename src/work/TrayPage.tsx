import { useDidShow, useReachBottom } from '@tarojs/taro'
import type { ReactNode } from 'react'
import type { Tray } from '../../types/domain/trays'
import { usePages } from '../cloud/usePages'
import { MatterList } from '../features/matter/list/MatterList'
import { Page } from '../ui/Page'

interface TrayPageProps {
  title: string
  tray: Tray
  whose: 'mine' | 'node'
  empty: ReactNode
}

/** A tray of matters, by deadline; a tap opens the matter with the acts allowed. */
export function TrayPage({ title, tray, whose, empty }: TrayPageProps) {
  const list = usePages('matter.tray', { tray, whose })
  useDidShow(() => void list.reload())
  useReachBottom(() => void list.more())
  return (
    <Page title={title}>
      <MatterList you={false} list={list} empty={empty} />
    </Page>
  )
}

import { useReachBottom } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { RowList, type Listed } from '../../ui/RowList'
import { Trouble } from '../Trouble'
import { useShownAgain } from '../useShownAgain'
import type { Row } from './rows'

interface PileProps {
  list: Listed<Row>
  /** What stands here when nothing lies on it. */
  empty: ReactNode
  children(row: Row): ReactNode
}

/** A list of the desk that grows by pages, with its waiting, failing and empty states. */
export function Pile({ list, empty, children }: PileProps) {
  const { rows, error, reload, more } = list
  useShownAgain(() => void reload())
  useReachBottom(() => void more())
  return (
    <RowList
      list={list}
      empty={empty}
      draw={children}
      trouble={<Trouble error={error} shown={!!rows} onRetry={() => void reload()} />}
    />
  )
}

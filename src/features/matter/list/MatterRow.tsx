import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { Card } from '../../../ui/Card'
import { goTo, matterPage } from '../../../ui/go'
import { StageTag, Tag } from '../../../ui/Tag'
import { Thumb } from '../../../ui/Thumb'
import { lateWords } from '../../../ui/words/due'
import './list.scss'
import { rowWords } from './rowWords'
import type { Row } from './row'

interface MatterRowProps {
  row: Row
  /** The reader asked it. */
  you: boolean
  /** The subject as it is shown, where it is more than text. */
  subject?: ReactNode
  /** Address of its first photo. */
  photo?: string | null
  /** Of a household’s list: whose it is, where it is not the reader’s own. */
  whose?: string | null
}

/** One matter in a list; what it holds stands under it. */
export const MatterRow = ({
  row,
  you,
  subject = row.subject,
  photo,
  whose,
  children
}: PropsWithChildren<MatterRowProps>) => (
  <Card
    onPress={() => goTo(matterPage(row.id))}
    tone={row.due?.overdue ? 'late' : undefined}
    className={`matter-row ${photo ? 'pictured' : ''}`}
  >
    <View className="row">
      {photo && <Thumb url={photo} />}
      <View className="grow">
        <View className="matter-row-head">
          <View className="grow strong said">{subject}</View>
          {row.due?.overdue ? (
            <Tag tone="late">{lateWords(row.due)}</Tag>
          ) : (
            <StageTag stage={row.stage} you={you} />
          )}
        </View>
        <View className="soft">{`${whose ? `${whose}的 · ` : ''}${rowWords(row, you)}`}</View>
      </View>
    </View>
    {children}
  </Card>
)

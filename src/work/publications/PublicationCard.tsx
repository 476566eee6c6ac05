import { View } from '@tarojs/components'
import { useState } from 'react'
import { publicationKinds, waitingReasons } from '../../../types/domain/publications'
import { approve as publicationApprove } from '../../../types/api/publication/approve'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorNote } from '../../ui/ErrorNote'
import { momentWords } from '../../ui/words/dates'
import { RefuseSheet } from './RefuseSheet'
import type { Row } from './row'

interface PublicationCardProps {
  row: Row
  onDone(words: string): void
}

/** Words that wait for a person, whole, with the two things that can be done. */
export function PublicationCard({ row, onDone }: PublicationCardProps) {
  const { id, kind, text, why, own, at, version } = row
  const { send, sending, error } = useSend(publicationApprove, 'act')
  const [refusing, setRefusing] = useState(false)
  async function approve() {
    if (await send({ id, seen: version })) onDone('公开了，也告诉了写的人。')
  }
  return (
    <Card id={`publication-${id}`} className="stack">
      <View className="soft">
        {publicationKinds[kind]} · {momentWords(at)} · {waitingReasons[why]}
      </View>
      <View className="said">{text}</View>
      {own && <View className="soft">这是您自己写的，要请别人来看。</View>}
      {error && <ErrorNote message={error.message} />}
      {!own && (
        <View className="task-acts">
          <Button
            id={`approve-${id}`}
            kind="main"
            size="small"
            busy={sending && '正在公开…'}
            onPress={() => void approve()}
          >
            可以公开
          </Button>
          <Button id={`refuse-${id}`} size="small" disabled={sending} onPress={() => setRefusing(true)}>
            不公开
          </Button>
        </View>
      )}
      {refusing && (
        <RefuseSheet
          row={row}
          onDone={() => {
            setRefusing(false)
            onDone('没有公开，原因告诉了写的人。')
          }}
          onClose={() => setRefusing(false)}
        />
      )}
    </Card>
  )
}

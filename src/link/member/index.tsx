import { View } from '@tarojs/components'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { face as householdFace } from '../../../types/api/household/face'
import { useRead } from '../../cloud/useRead'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { Face } from './Face'
import { PledgeSheet } from './PledgeSheet'
import { ShareButton } from './ShareButton'

/** 亮相: what everybody may know of a member, and nothing else. */
export default function MemberPage() {
  const { params } = useRouter()
  const memberId = params.id ?? ''
  const { value: face, error, reload } = useRead(householdFace, { memberId })
  const [editing, setEditing] = useState(false)
  useShareAppMessage(() => ({
    title: face ? `党员${face.name}：${face.pledge ?? '有事找我'}` : '联户',
    path: `/link/member/index?id=${memberId}`
  }))
  return (
    <Page
      title="党员亮相"
      foot={
        face && (
          <>
            <ShareButton />
            {face.you && (
              <Button id="edit-face" kind="main" onPress={() => setEditing(true)}>
                改我的承诺
              </Button>
            )}
          </>
        )
      }
    >
      {!face && error && <ReadError error={error} onRetry={() => void reload()} />}
      {!face && !error && <Skeleton cards={2} />}
      {face && (
        <View className="stack">
          <Face face={face} />
        </View>
      )}
      {face?.you && editing && (
        <PledgeSheet
          pledge={face.you.pledge?.text ?? ''}
          showPhone={face.you.showPhone}
          onDone={() => {
            setEditing(false)
            void reload()
          }}
          onClose={() => setEditing(false)}
        />
      )}
    </Page>
  )
}

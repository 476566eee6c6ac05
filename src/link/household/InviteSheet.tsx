import { View } from '@tarojs/components'
import { invite as householdInvite } from '../../../types/api/household/invite'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { CodeWords } from '../CodeWords'
import { claimAddress, QrCode } from '../QrCode'
import { useSend } from '../../cloud/useSend'
import type { View as Household } from './view'

interface InviteSheetProps {
  view: Household
  onMade(): void
  onClose(): void
}

/** The code by which the household claims itself; making a new one lets the old one die. */
export function InviteSheet({ view, onMade, onClose }: InviteSheetProps) {
  const { send, sending, error } = useSend(householdInvite, 'act')
  const { invitation } = view
  const make = async () => {
    if (await send({ householdId: view.id })) onMade()
  }
  return (
    <Sheet id="invite-sheet" title={`${view.name}的邀请码`} onClose={onClose}>
      {invitation ? (
        <>
          <View>这一户的人都用这个码登记，各人点自己的名字。</View>
          <CodeWords {...invitation} />
          <QrCode words={claimAddress(invitation.code)} label={`${view.name}的登记码`} />
        </>
      ) : (
        <View>还没有码。做一个，念给他们听，或者把手机给他们看。</View>
      )}
      {error && <ErrorNote message={error.message} />}
      <Button
        id="make-code"
        kind={invitation ? 'plain' : 'main'}
        busy={sending && '正在做…'}
        onPress={() => void make()}
      >
        {invitation ? '换一个新码' : '做一个邀请码'}
      </Button>
      {invitation && <View className="soft">换了新码，旧的就不能用了。</View>}
    </Sheet>
  )
}

import { View } from '@tarojs/components'
import { exemptionLabels } from '../../../types/domain/members'
import { volunteer as linkVolunteer } from '../../../types/api/link/volunteer'
import type { Output } from '../../cloud/methods'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorNote } from '../../ui/ErrorNote'
import { goTo } from '../../ui/go'
import { Note } from '../../ui/Note'
import { useSend } from '../../cloud/useSend'

interface ServiceCardProps {
  personId: string
  service: Output<'link.mine'>['service']
  onChanged(): void
}

/** How the member's own service stands: the hub, whether asked to link, what is suggested, and the public page. */
export function ServiceCard({ personId, service, onChanged }: ServiceCardProps) {
  const { send, sending, error } = useSend(linkVolunteer, 'act')
  const { hub, exempt, volunteers, range, monthly } = service
  async function turn() {
    if (await send({ memberId: personId, volunteers: !volunteers })) onChanged()
  }
  return (
    <Card id="service">
      <View className="stack">
        <View>{hubWords(hub, personId)}</View>
        {exempt ? (
          <>
            <View>
              {exemptionLabels[exempt]}，按规定不用联户。{volunteers && '您报了名自愿联户，谢谢您。'}
            </View>
            <Button id="volunteer" size="small" busy={sending && '正在记…'} onPress={() => void turn()}>
              {volunteers ? '不再自愿联户' : '我自愿联户'}
            </Button>
          </>
        ) : (
          <View className="soft">
            一位党员联 {range.min} 到 {range.max} 户。
          </View>
        )}
        {monthly && <Note tone="do">您在外地，每个月可以向村里说一次情况，在群里说一句就行。</Note>}
        {error && <ErrorNote message={error.message} />}
        <Button id="to-face" size="small" onPress={() => goTo(`/link/member/index?id=${personId}`)}>
          我的亮相，写承诺
        </Button>
      </View>
    </Card>
  )
}

function hubWords(hub: ServiceCardProps['service']['hub'], personId: string): string {
  if (hub?.id === personId) return '您就是党员中心户。'
  return hub ? `您的中心户是${hub.name}。` : '您还没有分到中心户。'
}

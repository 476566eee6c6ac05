import { View } from '@tarojs/components'
import type { WishTray } from '../../../types/domain/wishes'
import { tray as wishTray } from '../../../types/api/wish/tray'
import { useKept } from '../../cloud/kept'
import { useMe } from '../../cloud/me'
import { usePages } from '../../cloud/usePages'
import { Chips } from '../../ui/Chips'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { WishList } from '../WishList'

const labels: Record<WishTray, string> = {
  collate: '等整理',
  publish: '等上墙',
  wall: '等人认领',
  claimed: '有人认领了',
  thank: '等确认',
  closed: '了结的'
}
const hints: Record<WishTray, string> = {
  collate: '谁家许了心愿，先到这里，看看是不是小而具体，改成墙上的话。',
  publish: '中心户整理好的，等村里同意上墙。',
  wall: '挂在墙上的都在这里，到日子没人认领的排在前面。',
  claimed: '认领了的都在这里，快到期的排在前面。到期没办到的自己回到墙上。',
  thank: '认领的人说办到了，等许愿的人说一声。',
  closed: '圆了的、没有上墙的、收回了的，都在这里。'
}

/** 心愿待办: what a hub collates, what officers publish and keep an eye on. */
export default function TrayPage() {
  const { me } = useMe()
  const officer = me?.person?.roles.some(({ role }) => role === 'officer') ?? false
  const trays = (Object.keys(labels) as WishTray[]).filter((tray) => officer || tray === 'collate')
  const [chosen, choose] = useKept<WishTray | undefined>('tray', undefined)
  const tray = chosen ?? (officer ? 'publish' : 'collate')
  return (
    <Page title="心愿待办">
      {me ? (
        <View className="stack">
          {trays.length > 1 && (
            <Chips<WishTray>
              id="tray"
              label="看哪些"
              choices={trays.map((value) => ({ value, label: labels[value] }))}
              chosen={[tray]}
              onChoose={choose}
            />
          )}
          <Listed key={tray} tray={tray} whose={officer ? 'node' : 'mine'} />
        </View>
      ) : (
        <Skeleton />
      )}
    </Page>
  )
}

const Listed = ({ tray, whose }: { tray: WishTray; whose: 'mine' | 'node' }) => (
  <WishList
    id={`tray-${tray}`}
    list={usePages(wishTray, { tray, whose })}
    empty={<Empty icon="heart" title={`没有${labels[tray]}的心愿`} hint={hints[tray]} />}
  />
)

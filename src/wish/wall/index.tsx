import { View } from '@tarojs/components'
import { wallPartLabels, wallParts, type WallPart } from '../../../types/domain/wishes'
import { mine as wishMine } from '../../../types/api/wish/mine'
import { tray as wishTray } from '../../../types/api/wish/tray'
import { useKept } from '../../cloud/kept'
import { useMe } from '../../cloud/me'
import { usePages } from '../../cloud/usePages'
import { Welcome } from '../../features/account/Welcome'
import { WaitingList } from '../../features/waiting/WaitingList'
import { Button } from '../../ui/Button'
import { Chips } from '../../ui/Chips'
import { Empty } from '../../ui/Empty'
import { goTo } from '../../ui/go'
import { Page } from '../../ui/Page'
import { WishList } from '../WishList'
import { Wall } from './Wall'

type Scope = WallPart | 'mine' | 'hand'

const labels: Record<Scope, string> = { ...wallPartLabels, hand: '我认领的', mine: '我家的心愿' }
const scopes: readonly Scope[] = [...wallParts, 'hand', 'mine']

/** 心愿墙: what others wish, what I claimed, and what my household wishes. */
export default function WallPage() {
  const { me } = useMe()
  const [scope, choose] = useKept<Scope>('scope', 'open')
  if (me && !me.person) {
    return (
      <Page title="心愿墙">
        <Welcome />
      </Page>
    )
  }
  return (
    <Page
      title="心愿墙"
      foot={
        <Button id="to-ask" kind="main" icon="heart" onPress={() => goTo('/wish/ask/index')}>
          许个心愿
        </Button>
      }
    >
      <View className="stack">
        <Chips<Scope>
          id="scope"
          label="看哪些"
          choices={scopes.map((value) => ({ value, label: labels[value] }))}
          chosen={[scope]}
          onChoose={choose}
        />
        {scope === 'mine' ? <Mine /> : scope === 'hand' ? <Hand /> : <Wall key={scope} part={scope} />}
      </View>
    </Page>
  )
}

function Mine() {
  const list = usePages(wishMine, {})
  return (
    <>
      <WaitingList onSent={() => list.reload(true)} />
      <WishList
        id="wishes-mine"
        list={list}
        empty={
          <Empty
            icon="heart"
            title="您家还没有许过心愿"
            hint="点下面「许个心愿」，说一句想要什么。走到哪一步，这里都看得到。"
          />
        }
      />
    </>
  )
}

const Hand = () => (
  <WishList
    id="wishes-hand"
    list={usePages(wishTray, { tray: 'claimed', whose: 'mine' })}
    empty={
      <Empty
        icon="heart"
        title="您手上没有认领的心愿"
        hint="在「等人认领」里点开一个，您办得到的，点「我来认领」。"
      />
    }
  />
)

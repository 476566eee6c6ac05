import { View } from '@tarojs/components'
import { BigAct } from '../../ui/BigAct'
import { goTo } from '../../ui/go'

/** For somebody not yet known: what this is, and the one way in. */
export const Welcome = () => (
  <View className="stack">
    <View className="big">有事在这里说，件件有人管</View>
    <View>说一句话，拍张照片，就知道谁在办、哪天办好，办得好不好由您说。</View>
    <BigAct
      id="to-claim"
      main
      icon="person"
      title="用邀请码登记"
      hint="只登记一次，村里会给您一个码"
      onPress={() => goTo('/account/claim/index')}
    />
    <View className="soft">没有邀请码？问问联系您家的党员，或者到村委会要一个。</View>
  </View>
)

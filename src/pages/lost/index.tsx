import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'

/** An address that leads nowhere: an old card, or one that was typed. */
export default function Lost() {
  return (
    <Page title="联户">
      <View id="lost" className="stack">
        <Empty icon="search" title="没有这一页" hint="链接可能不全，也可能是很久以前的。您的事都还在。" />
        <Button kind="main" onPress={() => void Taro.switchTab({ url: '/pages/home/index' })}>
          去首页
        </Button>
      </View>
    </Page>
  )
}

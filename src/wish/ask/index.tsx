import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useMe } from '../../cloud/me'
import { Welcome } from '../../features/account/Welcome'
import { Button } from '../../ui/Button'
import { goOn, goTo } from '../../ui/go'
import { Page } from '../../ui/Page'
import { wishPage } from '../words'
import { Form } from './Form'
import { useWishForm } from './useWishForm'

/** 许个心愿. */
export default function Ask() {
  const { params } = useRouter()
  const { me } = useMe()
  const form = useWishForm(params.householdId, (id) => goOn(`${wishPage(id)}&sent=1`))
  if (me && !me.person) {
    return (
      <Page title="许个心愿">
        <Welcome />
      </Page>
    )
  }
  return (
    <Page
      title="许个心愿"
      foot={
        <Button id="wish-send" kind="main" disabled={form.missing} busy={form.busy} onPress={form.send}>
          许下心愿
        </Button>
      }
    >
      <View className="stack">
        <Form form={form} />
        <Button id="to-wall" kind="quiet" icon="heart" onPress={() => goTo('/wish/wall/index')}>
          看看心愿墙
        </Button>
      </View>
    </Page>
  )
}

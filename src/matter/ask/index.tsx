import '../learn'
import { View } from '@tarojs/components'
import { useMe } from '../../cloud/me'
import { Welcome } from '../../features/account/Welcome'
import { AskForm, useAskForm } from '../../features/ask/AskForm'
import { speaksOfOfficers } from '../../features/sorting/suggestCategory'
import { Emergency } from '../../features/ask/Emergency'
import { Button } from '../../ui/Button'
import { goOn, matterPage } from '../../ui/go'
import { Page } from '../../ui/Page'

export default function Ask() {
  const { me } = useMe()
  const form = useAskForm((id) => goOn(`${matterPage(id)}&sent=1`))
  if (me && !me.person) {
    return (
      <Page title="反映问题">
        <View className="stack">
          <Emergency />
          <Welcome />
        </View>
      </Page>
    )
  }
  return (
    <Page
      title="反映问题"
      foot={
        <Button id="ask-send" kind="main" disabled={!form.ready} busy={form.busy} onPress={form.send}>
          {form.button}
        </Button>
      }
    >
      <View className="stack">
        <Emergency />
        <AskForm form={form} suggested={speaksOfOfficers(form.typed.value.text)} />
      </View>
    </Page>
  )
}

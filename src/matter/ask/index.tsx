import { View } from '@tarojs/components'
import { useMe } from '../../cloud/me'
import { Welcome } from '../../features/account/Welcome'
import { textLimit } from '../../../types/domain/limits'
import { AskForm } from '../../features/ask/AskForm'
import { speaksOfOfficers } from '../../features/sorting/suggestCategory'
import { Emergency } from '../../features/ask/Emergency'
import { useAskForm } from '../../features/ask/useAskForm'
import { Button } from '../../ui/Button'
import { goOn, matterPage } from '../../ui/go'
import { Page } from '../../ui/Page'
import { AlsoSaid } from './AlsoSaid'

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
  const { text, place, hideName, about } = form.typed.value
  const ofOfficers = speaksOfOfficers(text)
  // Joining others takes words alone, and never what may be about somebody who reads those others.
  const joinable =
    !ofOfficers &&
    !form.mayName &&
    text.length <= textLimit &&
    !place &&
    !hideName &&
    !about &&
    form.pictures.photos.length === 0
  return (
    <Page
      title="反映问题"
      foot={
        <Button
          id="ask-send"
          kind="main"
          disabled={!form.ready && '先说一句话'}
          busy={form.busy}
          onPress={form.send}
        >
          {form.button}
        </Button>
      }
    >
      <View className="stack">
        <Emergency />
        <AskForm form={form} suggested={ofOfficers}>
          {joinable && <AlsoSaid text={text} draft="ask" onSent={form.typed.clear} />}
        </AskForm>
      </View>
    </Page>
  )
}

import { View } from '@tarojs/components'
import { useMe } from '../../cloud/me'
import { roleWords } from '../../features/account/roleWords'
import { Welcome } from '../../features/account/Welcome'
import { MyEntries } from '../../features/me/MyEntries'
import { PrivacyWords } from '../../features/me/PrivacyWords'
import { SizeSwitch } from '../../features/me/SizeSwitch'
import { useWaits } from '../../features/waits/useWaits'
import { Avatar } from '../../ui/Avatar'
import { Card } from '../../ui/Card'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'

export default function Me() {
  const { me, error, reload } = useMe()
  const person = me?.person
  const waits = useWaits()
  return (
    <Page title="我" tab="me" waiting={waits.value?.count}>
      <View className="stack">
        {error && !me && <ErrorNote message={error.message} onRetry={() => void reload()} />}
        {me && !person && <Welcome />}
        {person && (
          <Card>
            <View className="row">
              <Avatar name={person.name} />
              <View className="grow">
                <View className="big">{person.name}</View>
                <View className="soft">
                  {person.home.name}
                  {me?.household && ` · ${me.household.name}`}
                </View>
                {roleWords(person).map((words) => (
                  <View key={words}>{words}</View>
                ))}
              </View>
            </View>
          </Card>
        )}
        {person && <MyEntries me={me} />}
        <SizeSwitch />
        <View>
          <View className="heading">存了什么，为什么存</View>
          <PrivacyWords />
        </View>
        <View className="soft">联户 {process.env.TARO_APP_VERSION}</View>
      </View>
    </Page>
  )
}

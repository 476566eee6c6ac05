import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { find as organizationFind } from '../../../types/api/organization/find'
import { nodeKinds } from '../../../types/domain/nodes'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { goBack } from '../../ui/go'
import { Page } from '../../ui/Page'
import { toast } from '../../ui/toast'
import { Finder, type Found } from '../../features/people/Finder'
import { GrantForm } from './GrantForm'

/** Gives somebody a role at a node: who, as what, from when. */
export default function GrantPage() {
  const { params } = useRouter()
  const nodeId = params.id ?? ''
  const name = decodeURIComponent(params.name ?? '')
  const [person, setPerson] = useState<Found<typeof organizationFind>>()
  return (
    <Page title={name ? `${name}：授予职务` : '授予职务'}>
      {person ? (
        <View className="stack">
          <Card className="row">
            <View className="grow">
              <View className="big">{person.name}</View>
              <View className="soft">{person.home.name}</View>
            </View>
            <Button size="small" onPress={() => setPerson(undefined)}>
              换个人
            </Button>
          </Card>
          <GrantForm
            key={person.id}
            nodeId={nodeId}
            personId={person.id}
            kind={nodeKinds.find((one) => one === params.kind)}
            onDone={() => {
              toast('授予好了')
              goBack()
            }}
          />
        </View>
      ) : (
        <Finder
          by={organizationFind}
          then="找到以后点一下，再选给什么职务。"
          missing="只找得到名册里、归您管的组织里的人。还不在名册里的，请先登记到户里。"
          onChoose={setPerson}
        />
      )}
    </Page>
  )
}

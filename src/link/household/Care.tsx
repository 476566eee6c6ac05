import { View } from '@tarojs/components'
import { openCare as householdOpenCare } from '../../../types/api/household/openCare'
import { careNeedLabels } from '../../../types/domain/care'
import { useSend } from '../../cloud/useSend'
import { useState } from 'react'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorNote } from '../../ui/ErrorNote'
import { goTo } from '../../ui/go'
import { Icon } from '../../ui/Icon'
import type { View as Household } from './view'

/** The way to what the own household lets others know; to whom another one does, that it does, opened by a tap. */
export function Care({ view }: { view: Household }) {
  if (view.standings.includes('resident'))
    return (
      <Card id="to-care" className="row" onPress={() => goTo('/link/care/index')}>
        <View className="grow">
          <View className="strong">请人多照看</View>
          <View className="soft">家里有难处，告诉谁由您家定，随时收回</View>
        </View>
        <Icon name="next" />
      </Card>
    )
  return view.careKnown ? <Known householdId={view.id} /> : null
}

function Known({ householdId }: { householdId: string }) {
  const { send, sending, error } = useSend(householdOpenCare, 'act')
  const [words, setWords] = useState<string>()
  async function open() {
    const answer = await send({ householdId })
    if (answer) setWords(answer.needs.map((need) => careNeedLabels[need]).join('、'))
  }
  return (
    <Card id="care" className="stack">
      <View>这家愿意让您知道有什么难处，请每个月上门看一次。</View>
      {words === undefined ? (
        <>
          <View className="soft">点开看，他家会知道是您看的。不要告诉别人。</View>
          <Button id="open-care" size="small" disabled={sending} onPress={() => void open()}>
            看一看
          </Button>
        </>
      ) : (
        <View className="strong">{words}</View>
      )}
      {error && <ErrorNote message={error.message} />}
    </Card>
  )
}

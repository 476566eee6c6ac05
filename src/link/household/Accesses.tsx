import { View } from '@tarojs/components'
import { accessRoleLabels, callPurposeLabels } from '../../../types/domain/households'
import { Card } from '../../ui/Card'
import { momentWords } from '../../ui/words/dates'
import type { View as Household } from './view'

/** 谁看过: who opened a phone number of the household or looked at what it asked, and what for. */
export const Accesses = ({ accesses }: { accesses: NonNullable<Household['accesses']> }) => (
  <View id="accesses" className="stack">
    <View className="heading">谁看过我家的电话和事</View>
    {accesses.length === 0 && <View className="soft">还没有人看过。谁看了、为什么看，都会记在这里。</View>}
    {accesses.map(({ id, by, of, purpose, at }) => (
      <Card key={id}>
        <View>
          {by.name}
          {purpose === 'asked'
            ? `接了${of}的电话，查了反映的事办到哪一步`
            : `看了${of}的电话：${callPurposeLabels[purpose]}`}
        </View>
        <View className="soft">
          {accessRoleLabels[by.standing]} · {momentWords(at)}
        </View>
      </Card>
    ))}
  </View>
)

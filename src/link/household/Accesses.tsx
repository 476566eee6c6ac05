import { View } from '@tarojs/components'
import { accessRoleLabels, callPurposeLabels } from '../../../types/domain/households'
import { Card } from '../../ui/Card'
import { momentWords } from '../../ui/words/dates'
import type { View as Household } from './view'

type Opening = NonNullable<Household['accesses']>[number]
type CareOpening = NonNullable<Household['careAccesses']>[number]

interface AccessesProps {
  accesses: readonly Opening[]
  /** Who opened what the household lets be known. */
  care: readonly CareOpening[]
}

/** 谁看过: who opened a phone number, what the household asked or what it lets be known, and what for. */
export function Accesses({ accesses, care }: AccessesProps) {
  const rows = [
    ...accesses.map((one) => ({ ...one, did: didWords(one) })),
    ...care.map((one) => ({ ...one, did: '看了您家同意告诉的难处' }))
  ].sort((one, other) => other.at.localeCompare(one.at))
  return (
    <View id="accesses" className="stack">
      <View className="heading">谁看过我家的电话和事</View>
      {rows.length === 0 && <View className="soft">还没有人看过。谁看了、为什么看，都会记在这里。</View>}
      {rows.map(({ id, by, did, at }) => (
        <Card key={id}>
          <View>
            {by.name}
            {did}
          </View>
          <View className="soft">
            {accessRoleLabels[by.standing]} · {momentWords(at)}
          </View>
        </Card>
      ))}
    </View>
  )
}

const didWords = ({ purpose, of }: Opening): string =>
  purpose === 'asked'
    ? `接了${of}的电话，查了反映的事办到哪一步`
    : `看了${of}的电话：${callPurposeLabels[purpose]}`

import { View } from '@tarojs/components'
import { useState } from 'react'
import { Chips } from '../../../ui/Chips'
import { Field } from '../../../ui/Field'
import { dayFromNow, dayWords } from '../../../ui/words/dates'
import { WishForm, type WishFormProps } from './WishForm'

/** Until when, and for whom: oneself, or an organization one answers for. */
export function Claim(props: WishFormProps) {
  const { organizations, claimDays } = props.view
  const [until, setUntil] = useState<string>()
  const [nodeId, setNode] = useState('')
  return (
    <WishForm
      {...props}
      act="claim"
      day={{
        label: `哪天前办到？最晚 ${claimDays ? dayWords(claimDays.last) : ''}`,
        first: dayFromNow(0),
        last: claimDays?.last,
        empty: '选一天',
        value: until ?? claimDays?.usual,
        onChange: setUntil
      }}
      saying={() => ({ ...(until && { until }), ...(nodeId && { nodeId }) })}
      below={
        <>
          {organizations.length > 0 && (
            <Field label="以谁的名义？">
              <Chips
                id="wish-for"
                label="以谁的名义"
                choices={[
                  { value: '', label: '我自己' },
                  ...organizations.map(({ id, name }) => ({ value: id, label: name }))
                ]}
                chosen={[nodeId]}
                onChoose={setNode}
              />
            </Field>
          )}
          <View className="soft">
            许愿的那边会看到您的名字和电话。到期没办到，心愿会回到墙上让别人来办，您不用为难。
          </View>
        </>
      }
    />
  )
}

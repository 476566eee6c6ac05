import { View } from '@tarojs/components'
import type { CloudError } from '../../cloud/errors'
import { Chips } from '../../ui/Chips'
import { DateField } from '../../ui/DateField'
import { Field } from '../../ui/Field'
import { dayFromNow, dayWords } from '../../ui/words/dates'
import type { WishView } from '../words'

interface Claiming {
  until?: string
  nodeId?: string
}

interface ClaimFieldsProps {
  view: WishView
  value: Claiming
  onChange(value: Claiming): void
  error: CloudError | undefined
}

/** Until when, and for whom: oneself, or an organization one answers for. */
export function ClaimFields({ view, value, onChange, error }: ClaimFieldsProps) {
  const { organizations, claimDays } = view
  return (
    <>
      <DateField
        label={`哪天前办到？最晚 ${claimDays ? dayWords(claimDays.last) : ''}`}
        first={dayFromNow(0)}
        last={claimDays?.last}
        empty="选一天"
        value={value.until ?? claimDays?.usual}
        onChange={(until) => onChange({ ...value, until })}
        error={error?.fields.until}
      />
      {organizations.length > 0 && (
        <Field label="以谁的名义？">
          <Chips
            id="wish-for"
            label="以谁的名义"
            choices={[
              { value: '', label: '我自己' },
              ...organizations.map(({ id, name }) => ({ value: id, label: name }))
            ]}
            chosen={[value.nodeId ?? '']}
            onChoose={(nodeId) => {
              const { nodeId: _before, ...rest } = value
              onChange(nodeId ? { ...rest, nodeId } : rest)
            }}
          />
        </Field>
      )}
      <View className="soft">
        许愿的那边会看到您的名字和电话。到期没办到，心愿会回到墙上让别人来办，您不用为难。
      </View>
    </>
  )
}

import { View } from '@tarojs/components'
import { careAudiences, careNeedLabels, type CareAudience, type CareNeed } from '../../../types/domain/care'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { dayWords } from '../../ui/words/dates'
import { whoWords, type Care } from './words'

interface NeedCardProps {
  care: Care
  need: CareNeed
  sending: boolean
  onGive(): void
  onWithdraw(to: CareAudience): void
}

/** One hardship: who knows of it, since when, and the way to let know or to take back. */
export function NeedCard({ care, need, sending, onGive, onWithdraw }: NeedCardProps) {
  const given = care.given.find((one) => one.need === need)?.to ?? []
  const label = careNeedLabels[need]
  return (
    <Card id={`need-${need}`} className="stack">
      <View className="strong">{label}</View>
      {given.length === 0 && <View className="soft">没有告诉谁。</View>}
      {given.map(({ to, at, by }) => (
        <View key={to} className="call-row">
          <View className="grow">
            <View>{whoWords(to, care)}</View>
            <View className="soft">
              {dayWords(at)} {by}同意的
            </View>
          </View>
          <Button
            size="small"
            id={`withdraw-${need}-${to}`}
            label={`收回：${label}，${whoWords(to, care)}`}
            disabled={sending}
            onPress={() => onWithdraw(to)}
          >
            收回
          </Button>
        </View>
      ))}
      {care.mayGive && given.length < careAudiences.length && (
        <Button size="small" id={`give-${need}`} label={`告诉别人：${label}`} onPress={onGive}>
          告诉别人
        </Button>
      )}
    </Card>
  )
}

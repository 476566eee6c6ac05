import { View } from '@tarojs/components'
import type { Output } from '../../cloud/methods'
import { Card } from '../../ui/Card'
import { shareWords } from '../words'

/** The three rates in large numbers, with what each is a share of. */
export const Rates = ({ figures }: { figures: Output<'figures.read'>['figures'] }) => {
  const { counts, response, resolution, satisfaction } = figures
  const tiles = [
    { label: '回应', share: response, of: `${counts.asked} 件反映` },
    { label: '办结', share: resolution, of: `${counts.asked - counts.withdrawn} 件没撤回的` },
    { label: '满意', share: satisfaction, of: `${counts.rated} 件评价` }
  ]
  return (
    <Card className="rates">
      {tiles.map(({ label, share, of }) => (
        <View key={label} className="rate-tile">
          <View className="rate-number">{shareWords(share)}</View>
          <View className="strong">{label}</View>
          <View className="soft">{of}</View>
        </View>
      ))}
    </Card>
  )
}

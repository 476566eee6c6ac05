import { View } from '@tarojs/components'
import { Picture } from '../../ui/Picture'

interface LineChartProps {
  /** What stands under each point, and its value; null leaves a gap. */
  points: { label: string; value: number | null }[]
  /** What the picture says, for those who cannot see it. */
  words: string
}

const width = 320
const height = 96
const edge = 8

/** A line over time, drawn as a picture so that it looks the same in every phone; the words are under it. */
export function LineChart({ points, words }: LineChartProps) {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]))
  const top = Math.max(...values, 1)
  const step = points.length > 1 ? (width - 2 * edge) / (points.length - 1) : 0
  const places = points.flatMap(({ value }, index) =>
    value === null
      ? []
      : [[edge + index * step, height - edge - (value / top) * (height - 3 * edge)] as const]
  )
  const line = places.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
  const last = places.at(-1)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path d="M0 ${height - 1}H${width}" stroke="#8d867c"/><polyline points="${line}" fill="none" stroke="#0b5cad" stroke-width="2.5"/>${last ? `<circle cx="${last[0]}" cy="${last[1]}" r="4.5" fill="#0b5cad"/>` : ''}</svg>`
  return (
    <View>
      <Picture className="chart-line" src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={words} />
      <View className="chart-labels soft">
        <View>{points[0]?.label}</View>
        {points.length > 1 && <View>{points.at(-1)?.label}</View>}
      </View>
    </View>
  )
}

import { View } from '@tarojs/components'
import { categoryLabels } from '../../../types/domain/categories'
import { markLabels, spanLabels, type Mark } from '../../../types/domain/figures'
import type { Output } from '../../cloud/methods'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { goTo } from '../../ui/go'
import { findingWords, monthLabel, shareWords, spanWords } from '../words'
import { Bars } from './Bars'
import { LineChart } from './LineChart'
import { Rates } from './Rates'

interface BoardProps {
  value: Output<'figures.read'>
  from: string
  to: string
}

/** What is counted apart, in the order in which it is asked about. */
const counted: Mark[] = [
  'solved',
  'explained',
  'unsolvable',
  'declined',
  'open',
  'overdue',
  'reopened',
  'escalated',
  'merged',
  'unsatisfied',
  'unrated',
  'excluded'
]

/** The figures of a node: the finding first, then the plots, then every number with the way to what is behind it. */
export function Board({ value, from, to }: BoardProps) {
  const { node, figures, before, months, villages, categories } = value
  const period = `from=${from}&to=${to}`
  const behind =
    (mark: Mark, at = node.id) =>
    () =>
      goTo(`/figures/behind/index?nodeId=${at}&mark=${mark}&${period}`)
  // One month alone makes no line.
  const drawable = months.filter(({ figures: { total } }) => total).length > 1
  // Only a village's own numbers lead to matters; a town's lead to its villages first.
  const single = villages.length <= 1
  if (figures.counts.asked === 0)
    return (
      <Empty
        icon="chart"
        title="这段时间还没有人反映"
        hint="有人反映以后，多久回应、多久办好、满不满意，都会在这里。"
      />
    )
  return (
    <>
      <Card>
        <View id="finding" className="big">
          {findingWords(figures, before)}
        </View>
        {drawable && (
          <LineChart
            words={findingWords(figures, before)}
            points={months.map(({ month, figures: { total } }) => ({
              label: monthLabel(month),
              value: total?.median ?? null
            }))}
          />
        )}
      </Card>
      <Rates figures={figures} />
      <Card>
        <View className="strong">每一步多数用多久</View>
        <Bars
          rows={figures.steps.map(({ step, spread }) => ({
            key: step,
            label: spanLabels[step],
            value: spread.median,
            words: `${spanWords(spread.median)}，最慢的一成超过 ${spanWords(spread.p90)}`
          }))}
        />
        {figures.hold && (
          <View className="soft">{`停下来等的时间另算：多数 ${spanWords(figures.hold.median)}`}</View>
        )}
      </Card>
      <Card>
        <View className="strong">{`反映了 ${figures.counts.asked} 件`}</View>
        <Bars
          rows={counted
            .filter((mark) => figures.counts[mark] > 0)
            .map((mark) => ({
              key: mark,
              label: markLabels[mark],
              value: figures.counts[mark],
              words: `${figures.counts[mark]} 件`,
              ...(single && { onPress: behind(mark, villages[0]?.node.id) })
            }))}
        />
      </Card>
      <Card>
        <View className="strong">大家说得最多的</View>
        <Bars
          rows={categories.map(({ category, count }) => ({
            key: category ?? 'none',
            label: category ? categoryLabels[category] : '还没归类',
            value: count,
            words: `${count} 件`
          }))}
        />
      </Card>
      {!single &&
        villages.map((village) => (
          <Card
            key={village.node.id}
            id={`village-${village.node.id}`}
            onPress={() => goTo(`/figures/board/index?nodeId=${village.node.id}`)}
          >
            <View className="strong">{village.node.name}</View>
            <View>{`反映 ${village.figures.counts.asked} 件 · 办结 ${shareWords(village.figures.resolution)} · 满意 ${shareWords(village.figures.satisfaction)} · 超过期 ${village.figures.counts.overdue} 件`}</View>
            <View className="soft">{findingWords(village.figures)}</View>
          </Card>
        ))}
      <Button id="to-register" onPress={() => goTo(`/figures/register/index?nodeId=${node.id}&${period}`)}>
        登记表(打印、导出)
      </Button>
    </>
  )
}

import { View } from '@tarojs/components'
import { resultWords, type Meeting } from '../../features/agenda/meeting'
import { sentenceLine } from '../../features/matter/history/sentence'
import type { Act } from '../../../types/domain/flow'
import { useRead } from '../../cloud/useRead'
import { Card } from '../../ui/Card'
import { goTo, matterPage } from '../../ui/go'

/** What the meeting has come to, matter by matter. */
export const Minutes = ({ meeting }: { meeting: Meeting }) => (
  <View className="meeting stack">
    <View id="meeting-result" className="big">
      {resultWords(meeting)}
    </View>
    {meeting.ids.map((id) => (
      <Line key={id} id={id} decision={meeting.decisions[id]} />
    ))}
  </View>
)

/** What a meeting decides; read back, it says the day and the names as they were written down. */
const decisions: ReadonlySet<Act> = new Set<Act>(['assign', 'postpone', 'decline'])

function Line({ id, decision }: { id: string; decision: string | undefined }) {
  const { value: view } = useRead('matter.read', { id })
  const last = view?.history[0]
  const minuted = last?.by.you && decisions.has(last.act) ? sentenceLine(last) : decision
  return (
    <Card onPress={() => goTo(matterPage(id))}>
      <View className="strong said">{view?.subject ?? '这一件'}</View>
      <View className={decision ? '' : 'soft'}>{decision ? minuted : '没定，还在议事里'}</View>
    </Card>
  )
}

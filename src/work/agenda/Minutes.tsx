import { View } from '@tarojs/components'
import { resultWords, type Meeting } from '../../features/agenda/meeting'
import { sentenceLine } from '../../features/matter/history/sentence'
import { matterActTraits } from '../../../types/domain/matterActs'
import { read as matterRead } from '../../../types/api/matter/read'
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

/** What a meeting decided; read back, it says the day and the names as they were written down. */
function Line({ id, decision }: { id: string; decision: string | undefined }) {
  const { value: view } = useRead(matterRead, { id })
  const last = view?.history[0]
  const minuted = last?.by.you && matterActTraits[last.act].decision ? sentenceLine(last) : decision
  return (
    <Card onPress={() => goTo(matterPage(id))}>
      <View className="strong said">{view?.subject ?? '这一件'}</View>
      <View className={decision ? '' : 'soft'}>{decision ? minuted : '没定，还在议事里'}</View>
    </Card>
  )
}

import { View } from '@tarojs/components'
import type { Output } from '../../cloud/methods'
import { Button } from '../../ui/Button'
import { goOn } from '../../ui/go'
import { RepresentForm } from '../household/RepresentForm'

interface AskRepresentativeProps {
  joined: Output<'household.join'>
  onDone(): void
}

/** The first who joins is asked to speak for the household, or to name who does. */
export const AskRepresentative = ({ joined, onDone }: AskRepresentativeProps) => (
  <View id="ask-representative" className="stack">
    <View className="big">您家还没有户代表</View>
    <View>户代表替全家说话：选联系党员、添家里人。要年满十八岁，以后可以换。</View>
    <RepresentForm
      view={{ id: joined.householdId ?? '', standings: ['resident'] }}
      person={{ id: joined.personId, name: joined.name, you: true }}
      onDone={onDone}
    />
    <Button id="represent-other" onPress={() => goOn('/link/household/index')}>
      请家里别人当
    </Button>
    <Button id="represent-later" kind="quiet" onPress={onDone}>
      以后再说
    </Button>
  </View>
)

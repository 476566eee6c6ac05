import { View } from '@tarojs/components'
import { moving as organizationMoving } from '../../../types/api/organization/moving'
import { useRead } from '../../cloud/useRead'
import { ErrorNote } from '../../ui/ErrorNote'
import { Skeleton } from '../../ui/Skeleton'
import { movingWords } from './movingWords'

/** Before a node is moved: how much open work goes with it, and what an office that it leaves has to finish first. */
export function MovingWork({ id, parentId }: { id: string; parentId: string }) {
  const { value: work, error, reload } = useRead(organizationMoving, { id, parentId })
  if (!work)
    return error ? (
      <ErrorNote message={error.message} onRetry={() => void reload()} />
    ) : (
      <Skeleton cards={1} />
    )
  return (
    <View className="stack" id="moving-work">
      <View className="strong">{movingWords(work)}</View>
      {work.stays.length > 0 && (
        <>
          <View className="soft">
            其中{work.more ? `不止 ${work.stays.length}` : ` ${work.stays.length} `}
            件还在原来的上级手上，他们答复以后再回来：
          </View>
          {work.stays.map((one) => (
            <View key={one.id} className="soft">
              {one.number} · {one.state} · {one.with}
            </View>
          ))}
        </>
      )}
    </View>
  )
}

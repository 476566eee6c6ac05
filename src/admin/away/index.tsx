import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { absence as organizationAbsence } from '../../../types/api/organization/absence'
import { useRead } from '../../cloud/useRead'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { AwayForm } from './AwayForm'
import { StoodIn } from './StoodIn'

/** Somebody who serves is away for some days: who does what waits for them meanwhile. */
export default function AwayPage() {
  const { params } = useRouter()
  const asked = params.id ? { personId: params.id } : {}
  const { value, error, reload } = useRead(organizationAbsence, asked)
  const whom = !value || value.person.you ? '我' : value.person.name
  return (
    <Page title={`${whom}外出，请人代办`}>
      {!value && (error ? <ReadError error={error} onRetry={() => void reload()} /> : <Skeleton />)}
      {value && (
        <View className="stack">
          {value.away ? (
            <StoodIn person={value.person} away={value.away} onDone={() => void reload()} />
          ) : (
            <AwayForm person={value.person} candidates={value.candidates} onDone={() => void reload()} />
          )}
        </View>
      )}
    </Page>
  )
}

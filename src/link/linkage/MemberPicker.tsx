import { View } from '@tarojs/components'
import { exemptionLabels, memberCategoryLabels } from '../../../types/domain/members'
import { members as linkMembers } from '../../../types/api/link/members'
import type { Output } from '../../cloud/methods'
import { usePages } from '../../cloud/usePages'
import { Chips } from '../../ui/Chips'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { More } from '../../ui/More'
import { Skeleton } from '../../ui/Skeleton'

type Row = Output<'link.members'>['rows'][number]

interface MemberPickerProps {
  chosen: string | undefined
  /** The member who cannot be chosen again. */
  except: string | undefined
  onChoose(id: string): void
  /** Only members who live away. */
  away?: boolean
}

/** The members of the village, near and far, with how many households each has. */
export function MemberPicker({ chosen, except, onChoose, away = false }: MemberPickerProps) {
  const { rows, error, hasMore, loading, more, reload } = usePages(linkMembers, away ? { away } : {})
  const choices = (rows ?? []).filter(({ id, room }) => id !== except && room)
  return (
    <View className="stack">
      {error && !rows && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      {!rows && !error && <Skeleton cards={1} />}
      {rows && choices.length === 0 && (
        <Empty icon="person" title="现在没有能联户的党员" hint="党员联系的户数没有满，就会列在这里。" />
      )}
      <Chips
        id="member"
        label="选一位党员"
        choices={choices.map((row) => ({ value: row.id, label: wordsOf(row) }))}
        chosen={chosen ? [chosen] : []}
        onChoose={onChoose}
      />
      <More hasMore={hasMore} loading={loading} more={more} />
    </View>
  )
}

function wordsOf({ name, home, count, category, exempt, volunteers }: Row): string {
  const away = category === 'home' ? '' : `，${memberCategoryLabels[category]}`
  const spared = exempt ? `，${exemptionLabels[exempt]}${volunteers ? '但自愿' : ''}` : ''
  return `${name}(${home}${away}，联 ${count} 户${spared})`
}

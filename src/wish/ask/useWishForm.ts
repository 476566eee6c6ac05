import { wishTextLimit, type WishCost, type WishWhom } from '../../../types/domain/wishes'
import { mine as linkMine } from '../../../types/api/link/mine'
import { useDraft } from '../../cloud/drafts/useDraft'
import { newId } from '../../cloud/ids'
import { useMe } from '../../cloud/me'
import { act } from '../../cloud/queue/act'
import { useRead } from '../../cloud/useRead'
import { useSubmit } from '../../cloud/useSubmit'

interface Typed {
  text: string
  whom?: WishWhom
  householdId?: string
  wanted?: string | undefined
  cost?: WishCost | undefined
  showName: boolean
}

const draft = 'wish'

/** State of the form, shared by its fields and the button at the bottom of the page. */
export function useWishForm(householdId: string | undefined, onSent: (id: string) => void) {
  const { me } = useMe()
  const typed = useDraft<Typed>(draft, {
    text: '',
    showName: false,
    ...(householdId && { whom: 'linked', householdId })
  })
  const member = me?.person?.roles.some(({ role }) => role === 'member' || role === 'hub') ?? false
  const links = useRead(linkMine, member ? {} : undefined)
  const { submit, sending, error } = useSubmit({ leaves: true })

  const homes = (links.value?.rows ?? []).filter(
    ({ kind, member: linked }) => kind === 'home' && linked?.id === me?.person?.id
  )
  const whoms: WishWhom[] = [
    'self',
    ...(me?.household ? (['home'] as const) : []),
    ...(homes.length ? (['linked'] as const) : [])
  ]
  const { text, wanted, cost, showName } = typed.value
  const whom = typed.value.whom && whoms.includes(typed.value.whom) ? typed.value.whom : 'self'
  const home = homes.find(({ id }) => id === typed.value.householdId)

  async function send() {
    const id = await newId()
    const said = {
      id,
      text: text.trim(),
      whom,
      showName,
      ...(whom === 'linked' && home && { householdId: home.id }),
      ...(wanted && { wanted }),
      ...(cost && { cost })
    }
    await act('wish.submit', said, { draft, label: '许个心愿' })
    typed.clear()
    onSent(id)
  }

  return {
    value: { ...typed.value, whom },
    put: (change: Partial<Typed>) => typed.set({ ...typed.value, ...change }),
    whoms,
    homes,
    error,
    /** What is not said yet. */
    missing:
      (whom === 'linked' && !home && '先选替哪家许') ||
      (text.trim() === '' && '先说想要什么') ||
      (text.length > wishTextLimit && '字太多了，删掉一些'),
    busy: sending && '正在送出…',
    send: () => void submit(send)
  }
}

export type WishForm = ReturnType<typeof useWishForm>

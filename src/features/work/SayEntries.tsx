import type { Role } from '../../../types/domain/roles'
import { BigAct } from '../../ui/BigAct'
import { Button } from '../../ui/Button'
import { goTo } from '../../ui/go'

const tell: readonly Role[] = ['member', 'informationOfficer']
/** Whom those call who have no telephone of their own. */
const called: readonly Role[] = ['hub', 'officer', 'townOffice']
const hear: readonly Role[] = ['officer', 'townOffice']
const works: readonly Role[] = [...called, 'handler']

/** 说一句 for who brings in what people tell, a member's households, what came in for the offices it reaches, and looking for a matter. */
export const SayEntries = ({ roles }: { roles: readonly Role[] }) => {
  const any = (some: readonly Role[]) => roles.some((role) => some.includes(role))
  return (
    <>
      {any(tell) && (
        <BigAct
          id="say"
          icon="ask"
          title="说一句"
          hint="了解到什么，告诉群里"
          onPress={() => goTo('/group/reportPost/index')}
        />
      )}
      {any(['member']) && (
        <Button id="links" icon="link" onPress={() => goTo('/link/mine/index')}>
          我的联户
        </Button>
      )}
      {any([...tell, ...hear]) && (
        <Button id="reports" icon="talk" onPress={() => goTo('/group/reports/index')}>
          民情信息
        </Button>
      )}
      {any(called) && (
        <Button id="receipt" icon="paper" onPress={() => goTo('/matter/receipt/index')}>
          凭回执查
        </Button>
      )}
      {any(works) && (
        <Button id="search" icon="search" onPress={() => goTo('/matter/search/index')}>
          找一找
        </Button>
      )}
    </>
  )
}

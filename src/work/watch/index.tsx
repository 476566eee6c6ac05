import { Empty } from '../../ui/Empty'
import { TrayPage } from '../TrayPage'

export default function Watch() {
  return (
    <TrayPage
      title="全村的事"
      tray="handle"
      whose="node"
      empty={<Empty icon="watch" title="现在没有在办的事" hint="交办出去的事会排在这里,超期的在前面。" />}
    />
  )
}

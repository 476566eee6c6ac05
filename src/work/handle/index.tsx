import { Empty } from '../../ui/Empty'
import { TrayPage } from '../TrayPage'

export default function Handle() {
  return (
    <TrayPage
      title="在办"
      tray="handle"
      whose="mine"
      empty={<Empty icon="do" title="手上没有事" hint="交给您办的事会排在这里,快到期的在前面。" />}
    />
  )
}

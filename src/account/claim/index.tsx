import Taro, { useRouter } from '@tarojs/taro'
import { ClaimForm } from '../../features/account/ClaimForm'
import { Button } from '../../ui/Button'
import { goTo } from '../../ui/go'
import { Page } from '../../ui/Page'
import { toast } from '../../ui/toast'

export default function Claim() {
  const { params } = useRouter()
  return (
    <Page title="登记">
      <ClaimForm
        first={params.code ?? ''}
        onClaimed={(name) => {
          toast(`${name}，登记好了`)
          void Taro.switchTab({ url: '/pages/home/index' })
        }}
      />
      <Button id="first" kind="quiet" onPress={() => goTo('/admin/first/index')}>
        我有管理员码
      </Button>
    </Page>
  )
}

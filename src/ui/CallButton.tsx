import Taro from '@tarojs/taro'
import { Button } from './Button'

interface CallButtonProps {
  phone: string
  /** Whom the button calls, for those who hear the page. */
  name: string
  children?: string
}

/** One tap to call; the phone itself asks before it dials. */
export const CallButton = ({ phone, name, children = '打电话' }: CallButtonProps) => (
  <Button
    size="small"
    icon="call"
    label={`给${name}打电话`}
    // A person who decides against calling has not failed at anything.
    onPress={() => void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)}
  >
    {children}
  </Button>
)

/** What `group` refuses beyond what every method can. */
export const groupErrors = {
  CHAT_UNKNOWN: '没认出这是哪个微信群，请从群里的卡片重新打开再试。',
  CHAT_FOREIGN: '这是别的小程序里的微信群，不能用在这里。',
  CHAT_TAKEN: '这个微信群已经绑定了另一个群，要先在那边解除。',
  CHAT_NOT_TIED: '这个群现在没有绑定微信群，不用解除。',
  ALREADY_PASSED: '这条通知已经转到这个群里了，不用再转。',
  RETRACTED: '这条通知已经撤回了。'
} as const

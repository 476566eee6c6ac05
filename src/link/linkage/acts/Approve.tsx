import { View } from '@tarojs/components'
import { LinkForm, type LinkFormProps } from './LinkForm'

/** A yes to a change or an end, under what members and the household said to it. */
export const Approve = (props: LinkFormProps) => (
  <LinkForm {...props} act="approve" saying={() => ({})}>
    {props.view.advice.length > 0 && (
      <View>
        {props.view.advice.map(({ by, favors, text, at }) => (
          <View key={at} className="said">
            {by}
            {favors ? '赞成' : '不赞成'}：{text}
          </View>
        ))}
      </View>
    )}
  </LinkForm>
)

import type { Act } from '../../../../types/domain/matterActs'
import { satisfactionLabels } from '../../../../types/domain/outcomes'
import { urgencyLabels } from '../../../../types/domain/urgency'
import { added, by, byProxy, giver, goesOn, here, town, unit, until, type Sentence } from './messageWords'
import { riseName } from './riseName'

/** What the asker is told of an act by somebody else. */
export const toAsker: Partial<Record<Act, Sentence>> = {
  submit: (_, event) => `${event.by.name}替您反映了这件事。`,
  add: added,
  urge: (_, event) => `${event.by.name}替您催了一次，该办的人和上一级都收到了。`,
  askAnother: (_, event) => `${event.by.name}替您说了：请村里换人来看。`,
  withdraw: (_, event) => `${event.by.name}把这件事撤回了。`,
  passUp: (matter, event) =>
    `这件事说到了${matter.bypass?.whom ?? '干部'}，${event.by.name}把它提到${matter.office.name}来办，说到的人看不到${until(matter)}有回音。`,
  rate: (_, { by, satisfaction }) =>
    `${byProxy(by)}评了「${satisfactionLabels[satisfaction!]}」${satisfaction === 'no' ? '，要重新议' : ''}。`,
  reopen: (_, { by, text }) => `${byProxy(by)}要求重新办。原因：${text}`,
  ask: (_, event) => `${event.by.name}想问您：${event.text}`,
  answer: (_, event) => `${event.by.name}答复了您，请看看满意不满意。`,
  classify: (matter, { by, text, dueAt }) =>
    text
      ? `${by.name}把它改成了「${urgencyLabels[matter.urgency!]}」${dueAt ? `${until(matter)}有结果` : '，说好的日子不变'}。原因：${text}`
      : null,
  agenda: (matter, event) => `${event.by.name}把它列入了议事${until(matter)}有结果。`,
  merge: (matter) => `有人说过同一件事(${matter.cluster?.number})，并到一起办，进展都会告诉您。`,
  unmerge: () => '这件事改为单独办，会接着给您回音。',
  follow: (_, { text }) => (text ? `一起办的那件事：${text}` : null),
  settle: () => '一起办的那件事有结果了，请看看满意不满意。',
  rush: (matter, event) => `${here(matter)}把它提前议${until(matter)}有结果。原因：${event.text}`,
  assembly: (matter) => `这件事要由村民会议来定，${here(matter)}会把结果告诉您。`,
  postpone: (matter, event) => `${here(matter)}把它缓一缓再议${until(matter)}。原因：${event.text}`,
  decline: (matter, event) => `${here(matter)}没有受理，原因：${event.text}`,
  assign: (matter) =>
    matter.lead?.id === matter.asker.id
      ? '村里不知道这件事是您反映的，把它交给了您。自己的事不能自己办：请点开选「我要回避」，不用说为什么。'
      : `${here(matter)}定了由${matter.lead?.name}来办${until(matter)}办结。`,
  object: (matter, event) =>
    event.lead
      ? `${event.by.name}说不归他办；按规矩由最先接到的${event.lead.name}来办${until(matter)}办结。`
      : `${event.by.name}说不归他办，${here(matter)}会另外定人。原因：${event.text}`,
  recuse: (matter, event) => `${unit(matter, event)}要回避，${giver(matter)}会另外定人。`,
  take: (matter) => `${matter.lead?.name}接手办了${until(matter)}办结。`,
  progress: (_, event) => `${event.by.name}说了进展：${event.text}`,
  grant: (matter) => `${here(matter)}同意多给几天${until(matter)}办结。`,
  hold: (matter, event) => `${event.by.name}说先停一停，${until(matter).slice(1)}接着办。原因：${event.text}`,
  resume: (matter) =>
    matter.stage === 'asked'
      ? `先按现在知道的来梳理${until(matter)}有说法。想补充，随时可以。`
      : `接着办了${until(matter)}办结。`,
  finish: (_, event) => `${event.by.name}办完了，请看看满意不满意。`,
  escalate: (matter, event) => `村里办不了，提到了${town(matter)}${until(matter)}有回音。原因：${event.text}`,
  split: (matter, event) =>
    `${town(matter)}分给了${(event.given ?? []).map((gift) => gift.unit.name).join('、')}${until(matter)}答复。`,
  sendBack: (matter, event) => `${town(matter)}退回村里办${until(matter)}有结果。原因：${event.text}`,
  reply: (matter) => `${town(matter)}有了答复，村里会${by(matter)}告诉您。`,
  inform: (_, event) => `${event.by.name}把镇里的答复告诉了您，请看看满意不满意。`,
  overdue: (matter) => `过了说好的日子还没走完这一步，已经报给上一级。没有忘，${here(matter)}会接着办。`,
  nudge: (matter) =>
    matter.stage === 'handled'
      ? '办得怎么样，还等您说一声。点一下就行；不说也可以，到时就按没有评价结束。'
      : '有句话还等您补充。不补充也行，就按现在知道的来办。',
  lapse: () => '这件事按没有评价结束了。要是没办好，还可以要求重新办。',
  vacate: (matter, { gone }) => `${gone?.name}不在岗位上了，${goesOn(matter)}${until(matter)}有回音。`,
  rise: (matter, event) =>
    matter.resort === 'nobody'
      ? '眼下从村到县都没有能办这件事的人。这件事一直留着，一有人就接着办；等不及可以打 12345。'
      : `${event.left?.name}眼下没有能办这件事的人，转到${riseName(event)}来办${until(matter)}有回音。`,
  exclude: (_, event) => `${event.by.name}认为这件事超出了村里的能力，提请不计入满意率，还要第二个人签字。`,
  sign: () => '第二个人签了字，这件事不计入满意率。您要是不同意，可以申诉。',
  uphold: (_, event) => `您的申诉看过了，维持原来的决定。原因：${event.text}`,
  restore: (_, event) => `您的申诉成立，这件事重新计入满意率。${event.text ?? ''}`
}

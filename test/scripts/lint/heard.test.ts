import { refused } from './support/refused'

/** What a screen reader is told of a component of Taro's is held as if it were the element it stands for. */
const elements: [what: string, element: string, isRefused: boolean][] = [
  ['a role that there is not', '<View role="buton" />', true],
  ['a state that its role has not', '<View role="alert" aria-checked />', true],
  ['a radio that does not say whether it is chosen', '<View role="radio" tabIndex={0} />', true],
  ['a picture that does not say what it shows', '<Picture src="a.png" />', true],
  ['what can be tapped and is no Pressable', '<View role="button" onClick={go} />', true],
  ['a picture that says what it shows', '<Picture src="a.png" alt="一张照片" />', false],
  ['an alert', '<View role="alert" />', false],
  ['what is pressed', '<Pressable onPress={go} />', false]
]

let places: number[]
beforeAll(() => {
  places = refused(
    elements.map(([, element]) => element),
    [''],
    'src/ui/Page.tsx'
  )
})

test.each(elements.map(([what, , isRefused], i) => [what, isRefused ? 'refuses' : 'takes', i] as const))(
  '%s: lint %s it',
  (_what, verdict, i) => {
    expect(places.includes(i)).toBe(verdict === 'refuses')
  }
)

import { existsSync, readdirSync } from 'node:fs'
import importX from 'eslint-plugin-import-x'
import a11y from 'eslint-plugin-jsx-a11y-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const folders = (parent) =>
  existsSync(parent)
    ? readdirSync(parent, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : []

const all = ['./types', './src', './cloudfunctions', './emulator', './scripts', './demo', './test']
const allBut = (...kept) => all.filter((folder) => !kept.includes(folder))
const zone = (target, from, message) => ({ target, from, message })

/** Imports flow down only: ui and cloud → features → pages, types below everything, the kernel below the domain, that below the functions. */
const functions = folders('./cloudfunctions').filter((name) => name !== 'kernel' && name !== 'domain')
const features = folders('./src/features')
/** The main package and the subpackages. */
const packages = folders('./src')
  .filter((name) => !['ui', 'cloud', 'features'].includes(name))
  .map((name) => `./src/${name}`)
const zones = [
  ...allBut('./types').map((from) =>
    zone('./types', from, 'types is the contract and imports nothing of the house')
  ),
  ...allBut('./src', './types').map((from) =>
    zone('./src', from, 'the mini program knows the contract and nothing else of the cloud')
  ),
  ...allBut('./cloudfunctions', './types').map((from) =>
    zone('./cloudfunctions', from, 'functions know the contract, the kernel and the domain')
  ),
  ...allBut('./emulator').map((from) =>
    zone('./emulator', from, 'the local cloud serves any project and knows none')
  ),
  ...['./src/features', ...packages].flatMap((from) =>
    ['./src/ui', './src/cloud'].map((target) =>
      zone(target, from, 'ui and cloud stand below features and pages')
    )
  ),
  ...packages.map((from) => zone('./src/features', from, 'features stand below pages')),
  ...functions.map((name) =>
    zone('./cloudfunctions/kernel', `./cloudfunctions/${name}`, 'the kernel stands below the functions')
  ),
  zone('./cloudfunctions/kernel', './cloudfunctions/domain', 'the kernel stands below the domain'),
  ...functions.map((name) =>
    zone('./cloudfunctions/domain', `./cloudfunctions/${name}`, 'the domain stands below the functions')
  ),
  ...functions.flatMap((name) =>
    functions
      .filter((other) => other !== name)
      .map((other) =>
        zone(`./cloudfunctions/${name}`, `./cloudfunctions/${other}`, 'functions never import each other')
      )
  ),
  ...features.flatMap((name) =>
    features
      .filter((other) => other !== name)
      .map((other) =>
        zone(`./src/features/${name}`, `./src/features/${other}`, 'features never import each other')
      )
  )
]

const forbidden = [
  {
    selector:
      'CallExpression[callee.property.name=/^(update|remove|count|aggregate)$/][callee.object.callee.property.name="where"][callee.object.callee.object.callee.object.name=/^(transaction|tx)$/]',
    message: 'Inside a transaction these run silently outside it: use doc() calls only.'
  },
  {
    selector:
      'JSXAttribute[name.name=/^(animation|catchMove|hoverStartTime|hoverStopPropagation|onAnimation.*|onTransitionEnd)$/]',
    message: 'Its template is left out of the build (config/components.cjs).'
  },
  {
    selector: 'CallExpression[callee.property.name="skip"]',
    message: 'Lists page by key, never by offset.'
  }
]
/** A keyboard and a screen reader reach what is a Pressable, and nothing else that a finger does. */
const tapped = {
  selector: 'JSXAttribute[name.name="onClick"]',
  message: 'What can be tapped is a Pressable (src/ui/Pressable.tsx).'
}
/** What Taro's components are to those who cannot see them. */
const elements = {
  View: 'div',
  Text: 'span',
  Picture: 'img',
  Input: 'input',
  Textarea: 'textarea',
  TaroButton: 'button'
}
/** Words may stand in two places for a moment, in a list and in what was just said of it: a wait for one fails then. */
const awaited = {
  selector:
    'CallExpression[callee.property.name="waitFor"] > MemberExpression.callee > CallExpression[callee.property.name="getByText"]',
  message: 'Await words by seen() or gone() (scripts/browser/visit.ts).'
}
/** Everything that outlives a call stands in `kernel/warm`, so that it can be forgotten. */
const outlivesCall = [
  'VariableDeclaration[kind="let"]',
  'VariableDeclaration > VariableDeclarator > NewExpression[callee.name="Map"][arguments.length=0]'
]
  .flatMap((what) => [`Program > ${what}`, `Program > ExportNamedDeclaration > ${what}`])
  .map((selector) => ({
    selector,
    message: 'What outlives a call is kept by warmMap (cloudfunctions/kernel/warm.ts).'
  }))
/**
 * The cloud answers 20 documents of an aggregation without a limit. Whether an early one counts is not known: behind
 * stages that make other documents there must be one again. Inner pipelines need none.
 */
const limited = 'CallExpression[callee.property.name="limit"] > MemberExpression.callee CallExpression'
const begun = 'CallExpression[callee.property.name="aggregate"]'
const multiplies = 'callee.property.name=/^(bucket|bucketAuto|group|sortByCount|unwind)$/'
const unlimited = [begun, `CallExpression[${multiplies}]:has(${begun})`].map((what) => ({
  selector: `${what}:not(${limited})`,
  message: 'An aggregation states its limit, behind unwind and group too: without one the cloud answers 20.'
}))
/** Collections whose documents have a history, which only grows: several whole ones may be more than one answer holds. */
const growing =
  '/^(groups|householdRequests|households|links|lists|matters|notices|organizations|persons|publications|reports|wishes)$/'
const step = (name, more = '') => `CallExpression[callee.property.name="${name}"]${more}`
const several = `:has(${step('limit')}):not(:has(${step('limit', ':matches([arguments.0.value=1], [arguments.0.value=2])')}))`
const whole = [
  {
    selector: `${step('get')}:has(CallExpression[callee.name="collection"][arguments.0.value=${growing}])${several}:not(:has(${step('field')}))`,
    message: 'Several documents with histories: name the fields, or leave out the history (kernel/aggregate).'
  },
  {
    selector: `${step('end')}:has(ObjectExpression:has(> Property[key.name="from"][value.value=${growing}]):has(> Property[key.name="localField"])):not(:has(${step('project')}))`,
    message: 'What is joined has histories: project what is read of it.'
  },
  {
    selector: `${step('done')}:has(CallExpression[callee.name="pipeline"]):not(:has(${step('project')})):not(:has(${step('limit', '[arguments.0.value=1]')}))`,
    message: 'What is joined may have histories: project what is read of it.'
  }
]

export default tseslint.config(
  { ignores: ['dist', '.data', 'docs', 'node_modules', '**/*.cjs', 'test/emulator/fixtures'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.mjs'] } } },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }],
      'import-x/no-duplicates': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', ...forbidden]
    }
  },
  {
    // What only the types can tell: above all a promise that nobody waits for, whose failure nobody would hear of.
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true }
      ]
    }
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'jsx-a11y-x': a11y },
    settings: { 'jsx-a11y-x': { components: elements } },
    rules: {
      ...a11y.configs.strict.rules,
      'jsx-a11y-x/alt-text': ['error', { img: ['Picture'] }],
      // Pressable takes its role and its keys as they come; nothing else may be tapped.
      'jsx-a11y-x/no-static-element-interactions': ['error', { allowExpressionValues: true }],
      'jsx-a11y-x/click-events-have-key-events': 'off',
      'no-restricted-syntax': ['error', ...forbidden, tapped],
      'no-restricted-imports': [
        'error',
        {
          name: '@tarojs/components',
          importNames: ['Image'],
          message: 'A picture says what it shows: Picture (src/ui/Picture.tsx).'
        }
      ]
    }
  },
  {
    // The veil behind a sheet is hidden from who hears the page: the sheet has a button that closes it.
    files: ['src/ui/{Pressable,Sheet}.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...forbidden] }
  },
  { files: ['src/ui/Picture.tsx'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['cloudfunctions/**'],
    rules: { 'no-restricted-syntax': ['error', ...forbidden, ...outlivesCall, ...unlimited, ...whole] }
  },
  {
    files: ['test/**'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      'react-hooks/rules-of-hooks': 'off',
      'no-restricted-syntax': ['error', awaited]
    }
  },
  { files: ['emulator/**'], rules: { 'no-restricted-syntax': 'off' } }
)

/** What Taro puts templates for into the base of every mini program, whether a page uses it or not. */
const unused = ['scroll-view', 'catch-view']

/** What the templates of views bind and none of ours has: they are repeated for each level of nesting. */
const hovering = ['hover-stop-propagation', 'hover-start-time']
const moving = ['start', 'iteration', 'end'].map((when) => `bindanimation${when}`)
const unbound = {
  view: [...hovering, 'animation', ...moving, 'bindtransitionend'],
  'static-view': [...hovering, 'hover-class', 'hover-stay-time', 'animation']
}

/** What a screen reader is told of an element, as WeChat names it, and the property of ours that it is taken from. */
const toldOfAll = { 'aria-role': 'role', 'aria-label': 'ariaLabel', 'aria-hidden': 'ariaHidden' }
const toldOfViews = {
  ...toldOfAll,
  'aria-checked': 'ariaChecked',
  'aria-selected': 'ariaSelected',
  'aria-expanded': 'ariaExpanded',
  'aria-disabled': 'ariaDisabled'
}
const told = {
  view: toldOfViews,
  // What is off or only shown has no events.
  'static-view': {
    ...toldOfViews,
    'aria-level': 'ariaLevel',
    'aria-modal': 'ariaModal',
    'aria-valuenow': 'ariaValuenow'
  },
  image: toldOfAll,
  'static-image': toldOfAll,
  input: { 'aria-label': 'ariaLabel' },
  textarea: { 'aria-label': 'ariaLabel' }
}

/** What is not said is an empty word, which says nothing, and never the word "undefined". */
const bound = (names) =>
  Object.fromEntries(Object.entries(names).map(([name, property]) => [name, `xs.b(i.${property},'')`]))

module.exports = (hooks) => {
  // Pages scroll as a whole, and nothing catches a finger's movement; the two weigh about twenty kilobytes.
  hooks.modifyComponentConfig(({ componentConfig }) => {
    for (const name of unused) componentConfig.includes.delete(name)
  })
  // Taro's templates hand over nothing of what WeChat reads aloud.
  hooks.registerMethod('onSetupClose', ({ template }) => {
    if (!template) return
    const createMiniComponents = template.createMiniComponents.bind(template)
    template.createMiniComponents = (components) => {
      const made = createMiniComponents(components)
      for (const [name, names] of Object.entries(unbound)) for (const one of names) delete made[name][one]
      for (const [name, names] of Object.entries(told)) Object.assign(made[name], bound(names))
      return made
    }
  })
}

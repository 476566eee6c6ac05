/** What Taro puts templates for into the base of every mini program, whether a page uses it or not. */
const unused = ['scroll-view', 'catch-view']

/**
 * Leaves out the templates that no page needs: pages scroll as a whole, and nothing catches a finger's movement.
 * They are repeated for each level of nesting, so two of them weigh about twenty kilobytes of the main package.
 */
module.exports = (hooks) => {
  hooks.modifyComponentConfig(({ componentConfig }) => {
    for (const name of unused) componentConfig.includes.delete(name)
  })
}

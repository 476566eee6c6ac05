/** What a text says beyond its first sentence, where that already stands above it as the subject. */
export function restOf(subject: string, text: string): string {
  const whole = text.trim()
  if (!whole.startsWith(subject)) return whole
  return whole
    .slice(subject.length)
    .replace(/^[\s。!!??,,]+/, '')
    .trim()
}

/** At most `room` letters of a text, with the sign that there is more. */
export const shortened = (text: string, room: number): string => {
  const letters = [...text]
  return letters.length > room ? `${letters.slice(0, room).join('')}…` : text
}

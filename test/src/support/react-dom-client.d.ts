/** The part of React's renderer that tests draw with; its types are published apart from it. */
declare module 'react-dom/client' {
  export function createRoot(host: Element): { render(element: unknown): void; unmount(): void }
}

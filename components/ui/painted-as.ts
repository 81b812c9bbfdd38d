/**
 * Lets the browser note when a text was first painted (Element Timing), which is how `npm run bench` knows. React's types
 * do not know the attribute yet.
 */
export function paintedAs(elementtiming: string): Record<string, string> {
  return { elementtiming };
}

/** In the first view nothing can be pressed; keeps the snooze menu, and Radix with it, out of that script (wxt.config.ts). */
export function SnoozeChoices(): null {
  return null;
}

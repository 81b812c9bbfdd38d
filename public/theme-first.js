// A classic script in the head, so that it runs before the first paint: a module would run after it, and a page
// with a theme of its own would flash in the other one. Writes what components/ui/theme.ts has mirrored.
{
  const theme = localStorage.getItem('kith.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}

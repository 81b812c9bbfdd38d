import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page as it stands, each finding a line. WCAG 2.2 AA and best practices; with `only`, these rules
 * alone: what a second look at the same page can change.
 */
export async function accessibilityFindings(page, only = null) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const violations = await page.evaluate(
    async ({ rules, only }) => {
      const result = await window.axe.run(document, {
        ...(only
          ? { runOnly: { type: 'rule', values: only } }
          : {
              runOnly: { type: 'tag', values: rules },
              // WCAG 2.2's 24 px; axe leaves it out unless asked.
              rules: { 'target-size': { enabled: true } },
            }),
        resultTypes: ['violations'],
        // The style sheets are the page's own; nothing has to be fetched for a rule.
        preload: false,
      });
      return result.violations.map(({ id, help, nodes }) => ({
        id,
        help,
        // Menus and popovers float beside the landmarks on purpose, and take the focus while they are open.
        where: nodes
          .filter((node) => id !== 'region' || !node.html.includes('data-radix-popper'))
          .map((node) => `${node.target.join(' ')}: ${node.html.slice(0, 160)}`),
      }));
    },
    { rules: RULES, only },
  );
  return violations
    .filter(({ where }) => where.length > 0)
    .map(({ id, help, where }) => `${id}: ${help}\n      ${where.join('\n      ')}`);
}

/** What sticks out of the window sideways: a page that must be scrolled in two directions (WCAG 1.4.10). */
export async function overflowFindings(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('main *, [role=dialog], [role=menu]')].filter(
      (element) => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && (box.right > width + 1 || box.left < -1);
      },
    );
    return [
      `wider than ${width} px: ${wide
        .slice(0, 3)
        .map((e) => e.outerHTML.slice(0, 120))
        .join(' | ')}`,
    ];
  });
}

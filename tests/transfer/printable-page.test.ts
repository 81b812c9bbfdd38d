import { expect, it } from 'vitest';
import { printablePage } from '../../utils/transfer/printable-page';

it('shows text as text, whatever stands in it, and leaves out empty parts', () => {
  const page = printablePage({
    language: 'en',
    title: 'Where I stand',
    note: 'Today',
    parts: [
      { title: 'Why', lines: ['<img src=x onerror=alert(1)> & "more"'] },
      { title: 'Empty', lines: [] },
    ],
  });
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;more&quot;');
  expect(page).not.toContain('<img');
  expect(page).not.toContain('Empty');
});

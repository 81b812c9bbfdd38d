// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Link } from '../../../components/ui/Link';
import { safeAddress } from '../../../components/ui/safe-address';

describe('Link', () => {
  it.each(['https://www.linkedin.com/in/ada/', 'mailto:ada@kith.example', 'tel:+4670123'])(
    'links to %s and does not tell where from',
    (href) => {
      render(<Link href={href}>Ada</Link>);
      const link = screen.getByRole('link', { name: 'Ada' });
      expect(link.getAttribute('href')).toBe(href);
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    },
  );

  it.each([
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,x',
    'http://kith.example/',
    'chrome://settings',
    'file:///etc/passwd',
    '/in/ada',
    '',
  ])('shows %j as plain words', (href) => {
    render(<Link href={href}>Ada</Link>);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Ada')).toBeTruthy();
  });

  it('says when it opens a new tab', () => {
    render(
      <Link href="https://kith.example/" newTabLabel="opens in a new tab">
        Guide
      </Link>,
    );
    const link = screen.getByRole('link', { name: 'Guide (opens in a new tab)' });
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('lets no other scheme through, however it is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((s) => `javascript:${s}`),
        ),
        (text) => {
          const address = safeAddress(text);
          expect(address === null || /^(https|mailto|tel):/.test(address)).toBe(true);
        },
      ),
    );
  });
});

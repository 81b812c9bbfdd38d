import type { Page } from '@playwright/test';

export function accessibilityFindings(page: Page, only?: string[]): Promise<string[]>;
export function overflowFindings(page: Page): Promise<string[]>;

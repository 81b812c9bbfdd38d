import type { ReactNode } from 'react';
import { Component } from 'react';
import { t } from '../../utils/words/translate';
import { Failed } from './Failed';

interface FailsafeProps {
  /** Whether it stands for the whole page, or for a part of one. */
  as?: 'main' | 'div';
  children: ReactNode;
}

/**
 * Stands in for what cannot be drawn, a query that failed among the reasons: says so and draws it anew when asked to, instead
 * of an empty page. React has this for classes only; it writes the error to the console itself.
 */
export class Failsafe extends Component<FailsafeProps, { isFailed: boolean }> {
  override state = { isFailed: false };

  static getDerivedStateFromError() {
    return { isFailed: true };
  }

  override render() {
    if (!this.state.isFailed) return this.props.children;
    const Place = this.props.as ?? 'div';
    return (
      <Place>
        <Failed
          title={t('app.failed.title')}
          text={t('app.failed.text')}
          retryLabel={t('app.failed.retry')}
          onRetry={() => this.setState({ isFailed: false })}
          level={Place === 'main' ? 1 : 2}
        />
      </Place>
    );
  }
}

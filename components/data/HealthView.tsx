import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { PageState } from '../../utils/browser/page-state';
import { listPageStates, watchPageStates } from '../../utils/browser/page-state';
import { getSettings } from '../../utils/store/settings';
import { listSnapshots } from '../../utils/store/snapshots';
import { whatIsStored } from '../../utils/store/what-is-stored';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { Figures } from './Figures';
import { formatMoment, formatSize } from './format-size';
import { HealthReport } from './HealthReport';
import { PageReadings } from './PageReadings';
import { StructureReport } from './StructureReport';
import { useSpaceUsed } from './use-space-used';

/** Whether Kith is well: the store, what the browser allows, what could be read last. `hasAccess`: linkedin.com. */
export function HealthView({ hasAccess }: { hasAccess: boolean | null }): ReactNode {
  const counts = useQuery(() => whatIsStored(), []);
  const settings = useQuery(() => getSettings(), []);
  const space = useSpaceUsed();
  const copies = useCopies();
  const pages = usePages();
  if (!counts || !settings || pages === undefined) {
    return <Skeleton label={t('data.loading')} rows={6} />;
  }
  const newest = copies?.[0] ?? null;
  return (
    <>
      <Section card title={t('data.health.store.title')}>
        {/* The page shows nothing unless the store was opened and found whole. */}
        <Notice tone="success" announce={false}>
          {t('data.health.store.sound')}
        </Notice>
        <Figures
          figures={[
            { label: t('data.health.store.people'), value: counts.contacts },
            {
              label: t('data.health.store.space'),
              value: space === null ? t('data.health.store.space.unknown') : formatSize(space),
            },
            { label: t('data.health.store.copies'), value: copies?.length ?? 0 },
            {
              label: t('data.health.store.newest'),
              value: newest ? formatMoment(newest) : t('data.health.store.none'),
            },
          ]}
        />
      </Section>
      <Section card title={t('data.health.access.title')}>
        <Figures
          figures={[
            {
              label: t('data.health.access.consent'),
              value: t(`data.health.access.consent.${settings.consentedAt ? 'yes' : 'no'}`),
            },
            {
              label: t('data.health.access.site'),
              value: t(`data.health.access.site.${hasAccess ? 'yes' : 'no'}`),
            },
          ]}
        />
      </Section>
      <PageReadings pages={pages} />
      <StructureReport />
      <HealthReport counts={counts} copies={copies?.length ?? 0} pages={pages} />
    </>
  );
}

function useCopies(): string[] | null {
  const [copies, setCopies] = useState<string[] | null>(null);
  useEffect(() => {
    void listSnapshots().then(setCopies);
  }, []);
  return copies;
}

function usePages(): PageState[] | undefined {
  const [pages, setPages] = useState<PageState[]>();
  useEffect(() => {
    const look = () => void listPageStates().then(setPages);
    look();
    return watchPageStates(look);
  }, []);
  return pages;
}

import type { ReactNode } from 'react';
import { Fragment, useState } from 'react';
import type { Settings } from '../../utils/model/settings';
import { DEFAULT_SETTINGS } from '../../utils/model/settings';
import { getSettings, saveSettings } from '../../utils/store/settings';
import { getStory } from '../../utils/store/story';
import type { WordKey } from '../../utils/words/en';
import { t } from '../../utils/words/translate';
import { useQuery } from '../app/use-query';
import { DailyNotice } from '../follow-ups/DailyNotice';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Field } from '../ui/Field';
import { Section } from '../ui/Section';
import { Skeleton } from '../ui/Skeleton';
import { applyTheme } from '../ui/theme';
import { useToast } from '../ui/use-toast';
import { AccountSetting } from './AccountSetting';
import { holdsWords } from './find-rows';
import { LimitsTable } from './LimitsTable';
import { LanguageSetting, ThemeSetting } from './LookSettings';
import { NumberSetting } from './NumberSetting';
import { OPTION_PAGES } from './option-pages';
import styles from './SettingsView.module.css';
import { SwitchSetting } from './SwitchSetting';
import type { NumberRow } from './setting-rows';
import { NUMBER_ROWS, STANDARD } from './setting-rows';

const SECTIONS = ['followUps', 'keepInTouch', 'rhythm', 'replies', 'account', 'look'] as const;

/** One setting: where it stands, the words it is found by, and its control. */
interface Row {
  id: string;
  section: (typeof SECTIONS)[number];
  words: string;
  control: ReactNode;
}

/** Every setting, with its hint, kept as it is changed; a search finds them by what they do. */
export function SettingsView() {
  const settings = useQuery(() => getSettings(), []);
  const story = useQuery(() => getStory(), []);
  const [query, setQuery] = useState('');
  const showToast = useToast();
  if (!settings || !story) return <Skeleton label={t('options.loading')} rows={8} />;

  const rows = [
    ...NUMBER_ROWS.map((row) => numberRow(row, settings)),
    ...otherRows(settings, story.account),
  ];
  const found = rows.filter(({ words }) => holdsWords(query, words));
  const pages = query.trim() === '' ? [] : OPTION_PAGES.filter((page) => isAbout(page, query));
  const resetAll = async () => {
    const before = settings;
    await keepAll(STANDARD);
    showToast({
      text: t('options.resetAll.said'),
      actionLabel: t('options.undo'),
      onAction: () => void keepAll(before),
    });
  };
  return (
    <div className={styles.view}>
      <Field
        type="search"
        label={t('options.search')}
        value={query}
        onChange={setQuery}
        className={styles.search}
      />
      {query.trim() === '' ? (
        <p className={styles.soft}>{t('options.settings.intro')}</p>
      ) : (
        <p className={styles.soft} role="status">
          {t('options.search.found', { count: found.length })}
        </p>
      )}
      {pages.length > 0 && (
        <p>
          {t('options.search.elsewhere')}:{' '}
          {pages.map((page, index) => (
            <Fragment key={page}>
              {index > 0 && ', '}
              <a className={styles.link} href={`#${page}`}>
                {t(`options.page.${page}`)}
              </a>
            </Fragment>
          ))}
        </p>
      )}
      {found.length === 0 && pages.length === 0 && (
        <EmptyState title={t('options.search.nothing.title')} drawing="search">
          {t('options.search.nothing.text')}
        </EmptyState>
      )}
      {SECTIONS.map((section) => {
        const inSection = found.filter((row) => row.section === section);
        if (inSection.length === 0) return null;
        return (
          <Section key={section} card title={t(`options.section.${section}`)}>
            <div className={styles.rows}>
              {inSection.map((row) => (
                <Fragment key={row.id}>{row.control}</Fragment>
              ))}
            </div>
          </Section>
        );
      })}
      {query.trim() === '' && (
        <div>
          <Button variant="quiet" onClick={() => void resetAll()}>
            {t('options.resetAll')}
          </Button>
        </div>
      )}
    </div>
  );
}

function numberRow(row: NumberRow, settings: Settings): Row {
  const label = t(`options.${row.id}` as WordKey);
  const hint = t(`options.${row.id}.hint` as WordKey);
  const value = row.read(settings);
  return {
    id: row.id,
    section: row.section,
    words: [label, hint, t(`options.section.${row.section}`)].join(' '),
    control: (
      <NumberSetting
        label={label}
        hint={hint}
        unit={t(`options.unit.${row.unit}`, { count: value })}
        value={value}
        standard={row.read(DEFAULT_SETTINGS)}
        min={row.min}
        max={row.max}
        onChange={(next) => void saveSettings((kept) => row.write(kept, next))}
      />
    ),
  };
}

function otherRows(settings: Settings, account: 'free' | 'premium'): Row[] {
  const row = (id: string, section: Row['section'], control: ReactNode): Row => ({
    id,
    section,
    words: [
      t(`options.${id}` as WordKey),
      t(`options.${id}.hint` as WordKey),
      t(`options.section.${section}`),
    ].join(' '),
    control,
  });
  const skip = settings.followUps.skipWeekends;
  return [
    row(
      'skipWeekends',
      'followUps',
      <SwitchSetting
        name="skipWeekends"
        checked={skip}
        onChange={(skipWeekends) =>
          void saveSettings(({ followUps }) => ({ followUps: { ...followUps, skipWeekends } }))
        }
      />,
    ),
    row('notice', 'followUps', <DailyNotice />),
    ...(['keepReplyText', 'logRepliesAtOnce'] as const).map((name) =>
      row(
        name,
        'replies',
        <SwitchSetting
          name={name}
          checked={settings[name]}
          onChange={(checked) => void saveSettings({ [name]: checked })}
        />,
      ),
    ),
    row('account', 'account', <AccountSetting account={account} />),
    row('limits', 'account', <LimitsTable account={account} own={settings.limits} />),
    row('theme', 'look', <ThemeSetting theme={settings.theme} />),
    row('language', 'look', <LanguageSetting language={settings.language} />),
  ];
}

async function keepAll(settings: Partial<Settings>): Promise<void> {
  const { updatedAt, ...change } = settings;
  const kept = await saveSettings(change);
  applyTheme(kept.theme);
}

function isAbout(page: (typeof OPTION_PAGES)[number], query: string): boolean {
  if (page === 'settings') return false;
  return holdsWords(query, `${t(`options.page.${page}`)} ${t(`options.page.${page}.find`)}`);
}

import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Finding, Fix } from '../../utils/model/finding';
import { say, t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import styles from './DraftFindings.module.css';
import { DraftNotes } from './DraftNotes';
import { FindingsAloud } from './FindingsAloud';
import { fixDraft } from './fix-draft';
import type { Mend } from './mend-by-composer';
import { OnlyYou } from './OnlyYou';
import type { DraftSession } from './use-draft';
import { mendKey, useMends } from './use-mends';

const AT_ONCE = 3;
const ICONS = { block: CircleAlert, warn: TriangleAlert, hint: Info };

/** What an honest friend would say before it goes out: three at most at once, the gravest first, never a score. */
export function DraftFindings({
  session,
  contactId,
}: {
  session: DraftSession;
  contactId: string | null;
}) {
  const [isAll, setAll] = useState(false);
  const { findings } = session;
  const shown = isAll ? findings : findings.slice(0, AT_ONCE);
  const mends = useMends(session, shown);
  return (
    <Section title={t('draft.findings')} level={3}>
      <DraftNotes session={session} contactId={contactId} />
      {session.isLookedAt && <FindingsAloud findings={findings} />}
      {!session.isLookedAt ? null : findings.length === 0 ? (
        <p className={styles.none}>{t('draft.findings.none')}</p>
      ) : (
        <ul className={styles.list}>
          {shown.map((finding) => (
            <FindingRow
              key={`${finding.id}-${finding.start}-${finding.end}`}
              finding={finding}
              body={session.body}
              mendOf={(fix) => mendOf(mends, finding, fix)}
              onFix={(fix) => void fixDraft(session, contactId, fix, mendOf(mends, finding, fix))}
            />
          ))}
        </ul>
      )}
      {findings.length > AT_ONCE && !isAll && (
        <Button size="small" variant="quiet" onClick={() => setAll(true)}>
          {t('draft.findings.more', { count: findings.length - AT_ONCE })}
        </Button>
      )}
      {session.isLookedAt && contactId !== null && <OnlyYou checked={session.checked} />}
    </Section>
  );
}

interface FindingRowProps {
  finding: Finding;
  body: string;
  mendOf: (fix: Fix) => Mend | undefined;
  onFix: (fix: Fix) => void;
}

function FindingRow({ finding, body, mendOf, onFix }: FindingRowProps) {
  const Icon = ICONS[finding.severity];
  const quoted = body.slice(finding.start, finding.end).trim();
  return (
    <li className={`${styles.finding} ${styles[finding.severity]}`}>
      <Icon className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>
        <p>{say(finding.message)}</p>
        {quoted && quoted.length < 80 && (
          <q className={styles.quoted} dir="auto">
            {quoted}
          </q>
        )}
        <div className={styles.fixes}>
          {finding.fixes
            .filter((fix) => isDoable(fix, mendOf(fix)))
            .map((fix) => (
              <Button
                key={`${fix.kind}-${say(fix.label)}`}
                size="small"
                variant="quiet"
                onClick={() => onFix(fix)}
              >
                {say(fix.label)}
              </Button>
            ))}
        </div>
      </div>
    </li>
  );
}

function mendOf(mends: ReadonlyMap<string, Mend>, finding: Finding, fix: Fix): Mend | undefined {
  return fix.kind === 'recompose' ? mends.get(mendKey(finding, fix.change)) : undefined;
}

/**
 * Letting somebody rest is done where follow-ups are, and where little is known the composer may have no sentence to add:
 * a button here that does nothing would be a lie.
 */
function isDoable(fix: Fix, mend: Mend | undefined): boolean {
  if (fix.kind === 'recompose') return mend !== undefined;
  return fix.kind !== 'choose' || fix.what !== 'rest';
}
